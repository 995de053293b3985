/**
 * Names, abbreviations, words for people and adjectives, and places of each country, in English, French and Spanish, beyond the
 * official names of `i18n-iso-countries` and CLDR. Ours, from general knowledge. One line a country: `code | names | people and
 * adjectives | places`, in the notation of `text/pattern.ts`; `^X` is for capitals only (`^CAR`).
 */
export const AFRICA_ARAB = `
AO | | angolan*;angolais*;angoleñ*;angoles* | luanda;cabinda;huambo;lobito;benguela;dundo;lunda norte
BF | burkina;^BF;haute volta | burkinab*;burkines* | ouagadougou;ouaga;bobo dioulasso;dori;kaya;djibo;fada n gourma;ouahigouya
BI | | burundian*;burundais*;burundes* | bujumbura;gitega;ngozi;rumonge;muyinga
BJ | | beninese;beninois*;benines* | cotonou;porto novo;parakou;malanville;natitingou
BW | | botswanan*;batswana;motswana;botswanais*;botsuan*;botswan* | gaborone;francistown;kasane;kazungula
CD | rdc;drc;d r congo;dr congo;rd congo;rep dem du congo;rep dem congo;congo rdc;congo drc;congo kinshasa;congo dem;democratic republic congo;democratic republic of congo;republique democratique congo;republica democratica congo;congo democratique;zaire;^RDC | congolese;congolais*;congoleñ*;zairois* | kinshasa;goma;bukavu;lubumbashi;kisangani;bunia;ituri;(nord|north|sud|south|norte|sur) kivu;kivu;kasai*;katanga;uvira;beni butembo;kalemie;mbuji mayi;tanganyika;matadi;kasumbalesa;bas congo;kongo central;gbadolite
CF | rca;central africa republic;centrafrique;rep centrafricaine;^CAR;la centrafrique | central african;centrafricain*;centroafrican* | bangui;bambari;birao;bouar;bangassou;obo
CG | congo brazza*;congo;rep of congo;rep du congo;congo rep | | brazzaville;pointe noire;dolisie;impfondo;likouala
CI | cote ivoire;cote d ivoire;cote divoire;rci;^CdI;^CDI;^RCI;ivory coast;costa marfil;c ivoire | ivorian*;ivoirien*;marfileñ* | abidjan;yamoussoukro;bouake;san pedro;korhogo;daloa;bouna;ouangolodougou;man duekoue
CM | cameroun;camerun | cameroonian*;camerounais*;camerunes* | yaounde;douala;garoua;maroua;bamenda;ngaoundere;bertoua;garoua boulai;extreme nord;buea;limbe
CV | cape verde;cap vert;cabo verde;cabo vert;caboverde | cape verdean*;cap verdien*;capverdien*;caboverdian* | praia;mindelo;boa vista cabo verde;sao vicente
DJ | djibuti;yibuti | djiboutian*;djiboutien*;yibutian* | obock;tadjourah;ali sabieh;dikhil
ER | | eritrean*;erythreen*;eritre* | asmara;massawa;keren eritrea;assab
ET | | ethiopian*;ethiopien*;etiop* | addis ababa;addis abeba;addis;dire dawa;mekelle;tigray;tigre;gambella;jijiga;metema;moyale;oromia;amhara;hawassa;bahir dar;adis abeba;somali region;afar
GA | | gabonese;gabonais*;gabones* | libreville;port gentil;franceville;oyem
GH | | ghanaian*;ghanean*;ghaneen*;ghanes* | accra;kumasi;tamale;sunyani;takoradi;aflao;brong ahafo;bolgatanga
GM | gambia | gambian*;gambien* | banjul;serekunda;basse santa su;farafenni;brikama
GN | guinea conakry;guinee conakry;republic of guinea;guinea conacri | guinean*;guineen*;guinean* | conakry;nzerekore;labe;kankan;mamou;siguiri;conakri;boke
GQ | eq guinea;guinea ecuatorial;^GEQ | equatoguinean*;equato guineen*;ecuatoguinean* | malabo;bata guinea;ebebiyin
GW | guinea bissau;guinee bissau;guinea bisau;bissau guinea;^GBissau | bissau guinean*;bissauguinean*;bissau guineen* | bissau;bafata;gabu;bissao;cacheu
KE | kenia | kenyan*;kenian* | nairobi;mombasa;kisumu;garissa;dadaab;kakuma;turkana;eldoret;marsabit;busia;kwale;mandera;lamu
KM | comores;comoras | comorian*;comorien*;comorense* | moroni;anjouan;mutsamudu;moheli;mwali
LR | | liberian*;liberien* | monrovia;buchanan liberia;ganta;nimba
LS | lesoto | basotho;mosotho;lesothan* | maseru;maputsoe
MG | madagaskar | malagasy;malgache* | antananarivo;tana madagascar;toamasina;tamatave;antsirabe;toliara;diego suarez;mahajanga
ML | | malian*;malien*;maliens* | bamako;kayes;gao;mopti;kidal;segou;sikasso;tombouctou;timbuktu;nioro sahel;menaka;tessalit;tombuctu
MR | | mauritanian*;mauritanien*;mauritan* | nouakchott;nouadhibou;nuadibu;nuakchot;rosso;bassikounou;mbera;m bera;nema mauritanie
MU | maurice;ile maurice;isla mauricio;mauricio | mauritian*;mauricien*;maurician* | port louis;rodrigues
MW | malaui | malawian*;malawien*;malaui* | lilongwe;blantyre;mzuzu;dzaleka;mzimba;karonga
MZ | mozambico | mozambican*;mozambicain*;mozambiqueñ* | maputo;beira;nampula;pemba;cabo delgado;tete;quelimane;ressano garcia
NA | | namibian*;namibien* | windhoek;walvis bay;rundu;katima mulilo;oshikango
NE | | nigerien*;nigerin* | niamey;agadez;zinder;diffa;tahoua;arlit;assamaka;dirkou;maradi;tillabery;tillaberi;birni n konni;dosso;seguedine
NG | nigeria | nigerian* | abuja;lagos;kano;maiduguri;benin city;edo state;borno;adamawa;port harcourt;kaduna;ibadan;sokoto;yobe;calabar;niger delta;cross river state;katsina;makurdi;delta state
RW | ruanda | rwandan*;rwandais*;ruandes* | kigali;gatuna;rusumo;butare;huye;gisenyi
SC | | seychellois*;seychellense* | mahe seychelles;victoria seychelles;praslin
SL | | sierra leonean*;sierra leonais*;sierra leonien*;sierraleones* | freetown;makeni;koidu;kenema;kambia
SN | | senegalese;senegalais*;senegales* | dakar;saint louis du senegal;ziguinchor;tambacounda;kolda;kaolack;thies;mbour;casamance;touba;louga;sedhiou;kedougou;matam
SO | | somali;somalian*;somalien*;somalis;somali* | mogadishu;hargeisa;kismayo;baidoa;puntland;somaliland;bosaso;bossaso;mogadiscio;garowe;galkayo;dollow;berbera;galmudug;jubaland
SS | south sudan;soudan sud;sudan del sur;sud soudan;sudan sur;^RSS | south sudanese;sud soudanais*;sursudanes* | juba;malakal;bentiu;wau;nimule;renk;yei;bor south sudan;jonglei;unity state;upper nile
ST | sao tome;santo tome;^STP;sao tome e principe | sao tomean*;santomeen*;santotomens* | sao tome city
SZ | swaziland;suazilandia;esuatini | swazi* | mbabane;manzini
TD | ^Chad;tchad;chad | chadian*;tchadien*;chadian* | ndjamena;n djamena;njamena;yamena;abeche;adre;moundou;ouaddai;sila tchad;faya;tibesti;goz beida;farchana;bol lac;sarh;lac province;province du lac
TG | | togolese;togolais*;togoles* | lome;kara;sokode;cinkasse;atakpame;aneho
TZ | tanzanie | tanzanian*;tanzanien*;tanzan* | dar es salaam;dodoma;zanzibar;kigoma;arusha;mwanza;kasulu;nyarugusu;mbeya;namanga;tunduma
UG | ouganda | ugandan*;ougandais*;ugandes* | kampala;entebbe;gulu;arua;nakivale;mbarara;bidi bidi;isingiro;elegu;rwamwanja;yumbe;west nile
ZA | ^RSA;sudafrica;afrique sud;south africa;africa sur;s africa | south african*;sud africain*;sudafrican* | johannesburg;pretoria;cape town;durban;musina;beitbridge south africa;le cap;ciudad del cabo;gauteng;limpopo;kwazulu natal;tshwane
ZM | zambie | zambian*;zambien* | lusaka;kitwe;ndola;livingstone zambia;chirundu;nakonde;copperbelt;chipata
ZW | zimbabue | zimbabwean*;zimbabween*;zimbabuens* | harare;bulawayo;beitbridge;mutare;chipinge;plumtree
AE | uae;emirates;emirats;emiratos;^EAU;emiratos arabes | emirati*;emirien* | abu dhabi;dubai;sharjah;abou dabi;abu dabi;dubay
BH | bahrein;barein;bahrain | bahraini*;bahreini* | manama
DZ | algerie;argelia | algerian*;algerien*;argelin* | algiers;alger;argel;oran;tamanrasset;constantine algerie;in guezzam;annaba;tindouf;bordj badji mokhtar;tlemcen
EG | egypte;egipto | egyptian*;egyptien*;egipci* | cairo;le caire;el cairo;alexandria;alexandrie;alejandria egipto;aswan;assouan;sinai;damietta;rashid;fayoum;sohag;minya;gharbia;luxor
IQ | irak;kurdistan;^KRI;^KRG;iraq | iraqi*;irakien*;iraqui*;iraki* | baghdad;bagdad;mosul;mossoul;erbil;basra;bassorah;duhok;dohuk;sinjar;kirkuk;sulaymaniyah;sulaimaniya;nineveh;ninewa;anbar
JO | jordan;jordanie;jordania | jordanian*;jordanien*;jordan* | amman;zaatari;azraq;irbid;zarqa;aqaba;mafraq;ammán
KW | koweit | kuwaiti*;koweiti*;koweitien* | kuwait city;jahra
LB | liban;libano | lebanese;libanais*;libanes* | beirut;beyrouth;beirut;bekaa;tripoli lebanon;saida;zahle;akkar;baalbek;bourj hammoud;beyrut
LY | libye;libia | libyan*;libyen*;libi* | tripoli;tripolitania;benghazi;misrata;sabha;sebha;zuwara;sabratha;kufra;koufra;tajoura;zawiya;ghadames;bani walid;tobruk;tobrouk;trípoli;al kufra
MA | maroc;marruecos;morocco | moroccan*;marocain*;marroqui* | rabat;casablanca;tangier;tanger;oujda;nador;agadir;laayoune;fes;marrakech;marrakesh;tetouan;beni mellal;berkane;dakhla;khouribga;tiznit;souss massa;oriental maroc
OM | | omani*;omanais* | muscat;salalah;mascate
PS | palestine;palestina;^OPT;opt;palestinian territory;palestinian territories;gaza;west bank;cisjordanie;cisjordania;east jerusalem;jerusalem est;jerusalen este;territoires palestiniens;territorios palestinos;^TPO;gaza strip;bande de gaza;franja de gaza | palestinian*;palestinien*;palestin* | ramallah;nablus;hebron;rafah;naplouse;jenin;bethlehem;khan younis
QA | catar | qatari*;qatarien*;catari* | doha
SA | ^KSA;saudi;saudi arabia;arabie saoudite;arabia saudi;arabia saudita;saudi arabian*;arabie seoudite | saudi*;saoudien*;saudi* | riyadh;jeddah;riyad;djeddah;dammam;jizan;jazan;yeda
SD | soudan;sudan | sudanese;soudanais*;sudanes* | khartoum;darfur;darfour;port sudan;kassala;el fasher;el geneina;nyala;gedaref;jartum;khartum;omdurman;halfaya;wadi halfa;blue nile;nil bleu;kordofan;el fashir;al fashir
SY | syrie;siria | syrian*;syrien*;siri* | damascus;damas;aleppo;alep;homs;idlib;idleb;raqqa;deir ez zor;hassakeh;latakia;daraa;damasco;alepo;hama;qamishli
TN | tunisie;tunez;tunicia | tunisian*;tunisien*;tunecin* | tunis;sfax;zarzis;medenine;ben guerdane;sousse;kasserine;gabes;tataouine;ras jedir;ras ajdir;kairouan;monastir;mahdia
YE | | yemeni*;yemenite*;yemen* | sanaa;aden;hodeidah;marib;taiz;lahj;hadramawt;hudaydah;shabwah;mukalla;taizz;adén
`;
