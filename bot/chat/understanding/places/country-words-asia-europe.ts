/** As `country-words-africa-arab.ts`: `code | names | people and adjectives | places`. */
export const ASIA_EUROPE = `
AF | | afghan*;afgan* | kabul;kaboul;herat;kandahar;jalalabad;nangarhar;mazar e sharif;islam qala;nimroz;spin boldak;kunduz;torkham afghanistan;milak
AU | | australian*;australien* | canberra;sydney;melbourne;brisbane;perth
BD | bangla desh;bengladesh | bangladeshi*;bangladais*;bangladesi*;bengali* | dhaka;dacca;cox s bazar;coxs bazar;cox bazar;coxbazar;chittagong;sylhet;teknaf;khulna;jashore;chattogram;bhasan char;comilla;kutupalong;satkhira;daca
BN | brunei | bruneian*;bruneien*;brunean* | bandar seri begawan
BT | butan;bhoutan | bhutanese;bhoutanais*;butanes* | thimphu;phuentsholing;paro;timbu
CK | cook islands;iles cook;islas cook | cook islander* | rarotonga;avarua
CN | chine;china | chinese;chinois*;~chino;~china;~chinos;~chinas | beijing;pekin;shanghai;guangzhou;yunnan;shenzhen;xinjiang;ruili
FJ | fidji;fiyi;fiji | fijian*;fidjien*;fiyian* | suva;nadi;lautoka;vanua levu;labasa
FM | micronesia;micronesie;^FSM | micronesian*;micronesien*;micronesi* | pohnpei;palikir;chuuk;yap
ID | | indonesian*;indonesien*;indonesi* | jakarta;batam;aceh;medan;surabaya;kupang;nunukan;yogyakarta;lombok;nusa tenggara;makassar;yakarta;bali;west java;indramayu;central java;tanjung pinang
IN | inde;~india | ~indian;~indians;indien*;~indio;~indios;~india;hindu | new delhi;delhi;mumbai;bombay;kerala;kolkata;chennai;hyderabad;bihar;tamil nadu;punjab india;telangana;assam;bangalore;odisha;lucknow;uttar pradesh;nueva delhi;kochi
IR | iran;islamic republic iran;perse | iranian*;iranien*;irani;iranis;iran* | tehran;teheran;mashhad;zahedan;bandar abbas;tabriz;qom;teherán;machhad
JP | japon | japanese;japonais*;japones* | tokyo;osaka;tokio;nagoya
KH | cambodge;camboya;kampuchea | cambodian*;cambodgien*;camboyan*;khmer | phnom penh;poipet;siem reap;battambang;sihanoukville;banteay meanchey;nom pen;bavet;svay rieng
KI | | i kiribati;kiribatian* | tarawa;south tarawa;kiritimati
KP | ^DPRK;^RPDC;north korea;coree nord;corea norte | north korean*;nord coreen*;norcorean* | pyongyang
KR | ^ROK;south korea;coree sud;corea sur;korea;coree;corea;rep of korea | korean*;coreen*;corean*;south korean*;sud coreen*;surcorean* | seoul;busan;incheon;ansan;seul
LA | lao pdr;lao;rdp lao;laos;laopdr;rdp laos | laotian*;laotien*;laosian* | vientiane;savannakhet;pakse;luang prabang;champasak;bokeo;thakhek;golden triangle
LK | ceylan;sri lanka | sri lankan*;sri lankais*;esrilanques*;ceilandes*;ceilanes* | colombo;jaffna;kandy;batticaloa;galle;kurunegala;trincomalee;negombo
MH | ^RMI;marshall islands;iles marshall;islas marshall;marshall | marshallese;marshallais*;marshales* | majuro;ebeye;kwajalein
MM | burma;birmanie;birmania;myanmar | burmese;birman*;birmano*;myanma | yangon;mandalay;rakhine;kachin;sittwe;myawaddy;naypyidaw;maungdaw;shan state;kayin;tachileik;rangun;rangoun;rangoon;karen state;mon state
MN | mongolie;mongolia | mongol*;mongolian* | ulaanbaatar;ulan bator;oulan bator;zamyn uud;darkhan
MV | maldives;maldivas | maldivian*;maldivien*;maldiv* | hulhumale;addu city;male city
MY | malaysie;malasia | malaysian*;malaisien*;malasi* | kuala lumpur;sabah;sarawak;johor;penang;kota kinabalu;port klang;selangor;johor bahru;tawau;lahad datu
NP | nepal | nepalese;nepali*;nepalais*;nepales* | kathmandu;katmandou;katmandu;pokhara;biratnagar;birgunj;kakarbhitta;kakarvitta;nepalgunj;dhangadhi;janakpur;rolpa;banke
NR | nauru | nauruan*;nauruan* | yaren
NU | niue | niuean* | alofi
NZ | ^NZ;nouvelle zelande;aotearoa;new zeland;nueva zelandia | new zealander*;neo zelandais*;neozelandes*;kiwi* | auckland;wellington;christchurch
PG | png;papua;^PNG;papouasie;papua new guinea;papouasie nouvelle guinee;papua nueva guinea | papua new guinean*;papouan*;papuan*;papu | port moresby;bougainville;lae;manus island;vanimo;west sepik;daru;buka;jiwaka
PH | filipinas;philippines;phils | filipino*;filipina*;philippin*;filipin* | manila;manille;davao;mindanao;cebu;zamboanga;quezon city;iloilo;marawi;tawi tawi;cavite;tacloban;leyte;ilocos;pampanga;baguio;batangas
PK | pakistan | pakistani*;pakistanais*;paquistan* | islamabad;karachi;lahore;peshawar;quetta;sindh;balochistan;punjab pakistan;gujrat;sialkot;torkham;khyber pakhtunkhwa;baloutchistan;chaman;faisalabad;gujranwala;mandi bahauddin;swat
PW | palaos;palau | palauan*;palauan* | koror;ngerulmud;melekeok
SB | solomon islands;iles salomon;islas salomon;solomons;salomon islands | solomon islander*;salomonais*;salomonens* | honiara;malaita;guadalcanal
SG | singapour;singapur;s pore | singaporean*;singapourien*;singapurens* | jurong
TH | thailande;tailandia | thai;thais;thailandais*;tailandes* | bangkok;mae sot;chiang mai;ranong;phuket;samut sakhon;trat;chiang rai;aranyaprathet;tak province;mae hong son;mahachai;nong khai;pattaya;songkhla;sa kaeo
TL | timor;east timor;timor oriental;timor leste;timor este;timor lorosae | timorese;timorais*;timorens* | dili;oecusse;baucau;maliana
TO | tonga | tongan*;tongien*;tongan* | nuku alofa;nukualofa;vava u;vavau;ha apai
TV | tuvalu | tuvaluan*;tuvaluan* | funafuti
VN | viet nam;vietnam | vietnamese;vietnamien*;vietnamit* | hanoi;ho chi minh;hai phong;da nang;saigon;nghe an;lang son;lao cai;mekong delta;ha tinh;can tho;quang ninh;hai duong;ho chi minh city
VU | vanuatu | ni vanuatu;vanuatuan*;vanuatuens* | port vila;efate;espiritu santo vanuatu;tanna;luganville;santo vanuatu
WS | samoa | samoan*;samoan* | apia;savai i
AD | andorre;andorra | andorran* | andorra la vella
AL | albanie;albania | albanian*;albanais*;albanes* | tirana;durres;shkoder;shkodra;kukes;kakavija;vlore;fier;korce
AM | armenie;armenia | armenian*;armenien*;armeni* | yerevan;erevan;gyumri;ereván;syunik
AT | autriche;austria | austrian*;autrichien*;austriac* | vienna austria;salzburg;graz;linz;innsbruck
AZ | azerbaijan;azerbaidjan;azerbaiyan | azerbaijani*;azeri*;azerbaidjanais*;azerbaiyan* | baku;bakou;ganja azerbaijan;nakhchivan;karabakh;nagorno karabakh;sumgait
BA | bih;^BiH;bosnia;bosnie;bosnia herzegovina;bosnie herzegovine;^BH;republika srpska;bosnia i hercegovina;bosnia y herzegovina;herzegovina | bosnian*;bosnien*;bosni* | sarajevo;bihac;banja luka;mostar;tuzla;velika kladusa;una sana;zenica;brcko
BE | belgique;belgica;belgium | belgian*;~belge;~belga | antwerp;anvers;gand;ghent;liege belgique;amberes
BG | bulgarie;bulgaria | bulgarian*;bulgare*;bulgar* | plovdiv;varna;harmanli;svilengrad;burgas;sofia
BY | belarus;bielorussie;bielorrusia;byelorussia | belarusian*;bielorusse*;bielorrus*;belarussian* | minsk;grodno;brest belarus;hrodna;gomel
CH | suisse;suiza;switzerland | ~swiss;~suisse;~suisses;~suizo;~suiza | bern;berne;zurich;lausanne;basel
CY | chypre;chipre;cyprus | cypriot*;chypriote*;chipriot* | nicosia;larnaca;limassol;nicosie;pournara
CZ | tchequie;chequia;czech;rep tcheque;czech rep | czech*;tcheque*;~checo;~checa;~checos | prague;praga;brno;ostrava
DE | allemagne;alemania;germany;^BRD;deutschland | ~german;~germans;allemand*;aleman*;alemanes | berlin;hamburg;munich;frankfurt;cologne;bonn;hambourg;stuttgart;nuremberg;dusseldorf
DK | danemark;dinamarca;denmark | ~danish;danois*;danes* | copenhagen;copenhague;aarhus
EE | estonie;estonia | estonian*;estonien*;estoni* | tallinn;narva;tartu;tallin
ES | espagne;españa;~spain | ~spanish;spaniard*;espagnol*;español* | madrid;barcelona;ceuta;melilla;canarias;canary islands;iles canaries;islas canarias;algeciras;almeria;tenerife;lanzarote;el hierro;gran canaria;huelva;las palmas;fuerteventura;barcelone;andalucia;andalousie;andalusia;malaga;catalonia;cataluña;catalogne;sevilla;murcia
FI | finlande;finlandia | finnish;finlandais*;finlandes*;finn* | helsinki;turku;tampere
FR | ~france;francia | ~french;francais*;frances* | calais;marseille;lyon;lille;menton;dunkirk;dunkerque;marsella;strasbourg;toulouse;paris france;briancon;seine saint denis;ile de france;bordeaux;nantes;montpellier
GB | ^UK;uk;united kingdom;great britain;britain;england;scotland;wales;northern ireland;royaume uni;angleterre;ecosse;irlande du nord;grande bretagne;reino unido;inglaterra;escocia;gran bretaña;irlanda del norte;^RU;pays de galles;gales | ~british;britannique*;britanic*;~english;anglais*;ingles*;scottish | london;londres;manchester;glasgow;birmingham;liverpool;edinburgh;leeds;belfast;cardiff;kent;dover;bristol uk
GE | georgia;georgie | georgian*;georgien*;georgian* | tbilisi;batumi;kutaisi;abkhazia;abkhazie;zugdidi;tiflis;abjasia;rustavi;poti;adjara;tbilissi
GR | grece;grecia;greece;hellas | ~greek;~greeks;~grec;grecque*;~grecs;~griego;~griega;~griegos | athens;athenes;atenas;thessaloniki;lesbos;lesvos;samos;evros;moria;chios;thessalonique;salonica;kos greece;piraeus;idomeni;crete;creta
HR | croatie;croacia;croatia | croatian*;~croate;~croates;~croata;~croatas | zagreb;rijeka;karlovac;vukovar;dubrovnik
HU | hongrie;hungria;hungary | hungarian*;hongrois*;hungar* | budapest;szeged;debrecen;roszke
IE | irlande;irlanda;ireland;rep of ireland | ~irish;irlandais*;irlandes* | dublin;galway;limerick
IL | israel | israeli*;israelien* | tel aviv;haifa;jerusalem;negev
IS | islande;islandia;iceland | icelandic;icelander*;islandais*;islandes* | reykjavik
IT | italie;italia;italy | ~italian;~italians;italien*;italian* | rome;roma;milan;milano;lampedusa;sicily;sicile;sicilia;catania;palermo;naples;turin;foggia;trieste;ventimiglia;vintimille;calabria;calabre;puglia;pozzallo;trapani;bologna;naples;napoles;turino;bari;apulia;florence italy;augusta sicily;crotone;messina
KG | kirghizistan;kirghizstan;kirguistan;kyrgyz republic;kirghizie;kyrgyzstan;kirguizistan;kirghiz republic | kyrgyz*;kirghiz*;kirguis* | bishkek;osh;batken;jalal abad;bichkek;biskek;naryn;osh oblast
KZ | kazajistan;kazakstan;kazakhstan;kazajstan | kazakh*;kazak*;kazaj* | astana;almaty;nur sultan;shymkent;aktau;saryagash;chymkent
LI | liechtenstein | liechtensteiner* | vaduz
LT | lituanie;lituania;lithuania | lithuanian*;lituanien*;lituan* | vilnius;kaunas;klaipeda;vilna;medininkai
LU | luxemburgo;luxembourg | luxembourger*;luxembourgeois*;luxemburgues* | esch sur alzette
LV | lettonie;letonia;latvia | latvian*;letton*;~leton;letones* | riga;daugavpils;liepaja
MC | monaco | monegasque*;monegasc* | monte carlo
MD | moldavie;moldavia;moldova | moldovan*;moldav*;moldave* | chisinau;transnistria;transnistrie;balti;kishinev;palanca;transdniestria;gagauzia;ungheni;otaci;causeni
ME | montenegro | montenegrin*;montenegrin* | podgorica;bozaj;ulcinj;spuz
MK | ^FYROM;fyrom;north macedonia;n macedonia;macedonia;macedoine;macedonia norte;macedoine nord | macedonian*;macedonien*;macedoni* | skopje;gevgelija;kumanovo;tabanovce;vinojug;bitola;tetovo
MT | malte;malta | maltese;maltais*;maltes* | valletta;hal far;la valette;la valeta;gozo;marsa malta
NL | holland;hollande;holanda;the netherlands;netherlands;pays bas;paises bajos | ~dutch;neerlandais*;hollandais*;holandes*;neerlandes* | amsterdam;rotterdam;utrecht;ter apel;la haye;the hague;la haya;eindhoven
NO | norvege;noruega;norway | norwegian*;norvegien*;norueg* | oslo;bergen norway;kirkenes;storskog;trondheim
PL | pologne;polonia;poland | ^Polish;polonais*;polac* | warsaw;varsovie;krakow;bialystok;rzeszow;przemysl;varsovia;cracovia;cracovie;lublin;medyka;gdansk;wroclaw;lodz;korczowa
PT | portugal | portugais*;portugues* | lisbon;lisbonne;lisboa;porto portugal;algarve;odemira;coimbra;faro portugal;beja portugal;alentejo;braga
RO | roumanie;rumania;romania;rumanie | romanian*;roumain*;ruman* | bucharest;bucarest;timisoara;constanta;iasi;cluj;suceava;galati;siret
RS | serbie;serbia | serbian*;~serbe;~serbes;~serbio;~serbios;~serbia;~serbias | belgrade;belgrado;presevo;nis serbia;subotica;novi sad;sid serbia;bujanovac;sombor;preshevo;sandzak
RU | russie;rusia;russia;^RF | russian*;~russe;~russes;~ruso;~rusa;~rusos;~rusas | moscow;moscou;moscu;saint petersburg;st petersburg;kaliningrad;rostov;rostov on don;ekaterinburg;novosibirsk
SE | suede;suecia;sweden | swedish;~swede;~swedes;suedois*;~sueco;~sueca;~suecos | stockholm;malmo;gothenburg;estocolmo
SI | slovenie;eslovenia;slovenia | slovenian*;slovene*;eslovén*;esloven* | ljubljana;maribor;koper;obrezje
SK | slovaquie;eslovaquia;slovakia;slovak republic | slovak*;slovaque*;eslovac* | bratislava;kosice;vysne nemecke;zilina
SM | saint marin;san marino | sammarines* | 
TJ | tadjikistan;tayikistan;tajikistan;tadjikstan | tajik*;tadjik*;tayik* | dushanbe;khujand;douchanbe;gbao;khatlon;isfara;kulob;duchanbe;sughd;khorog;gorno badakhshan
TM | turkmenistan | turkmen* | ashgabat;achgabat;turkmenbashi;asjabad;mary turkmenistan;farap
TR | turkey;turquie;turquia;turkiye;türkiye | ~turkish;~turk;~turks;~turc;~turcs;turque*;turques;~turco;~turca;~turcos;~turcas | ankara;istanbul;gaziantep;izmir;edirne;sanliurfa;van turkey;hatay;estambul;adana;mersin;bodrum;kilis
UA | ukraine;ucrania | ukrainian*;ukrainien*;ucranian* | kyiv;kiev;lviv;odesa;odessa;donbas;donetsk;kharkiv;zaporizhzhia;kherson;dnipro;mykolaiv;luhansk;crimea;chernivtsi;zakarpattia;uzhhorod;mariupol;crimee;lvov;jarkov;donbass;poltava
UZ | uzbekistan;ouzbekistan | uzbek*;ouzbek*;uzbek* | tashkent;tachkent;samarkand;termez;fergana;andijan;taskent;samarcande;samarcanda;karakalpakstan;nukus;namangan;bukhara;ferghana;surkhandarya
VA | holy see;vatican;saint siege;santa sede;vaticano | | 
`;
