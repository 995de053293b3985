/** As `country-words-africa-arab.ts`: `code | names | people and adjectives | places`. */
export const AMERICAS = `
AG | antigua barbuda;antigua;barbuda;antigua y barbuda;antigua et barbuda | antiguan*;antiguais*;antiguan* | saint john s antigua
AR | argentine;argentina | argentine*;argentinian*;argentin* | buenos aires;mendoza;salta;jujuy;misiones;rosario argentina;la quiaca;posadas;cordoba argentina;formosa argentina;puerto iguazu;tucuman;neuquen;bariloche;aguas blancas;patagonia argentina
BB | barbade;barbados | barbadian*;bajan*;barbadien*;barbadens* | bridgetown
BO | bolivie;bolivia | bolivian*;bolivien*;bolivian* | la paz;santa cruz de la sierra;cochabamba;el alto;sucre bolivia;oruro;pisiga;desaguadero bolivia;tarija;villazon;potosi;yacuiba;guayaramerin;santa cruz bolivia
BR | bresil;brasil;brazil | brazilian*;bresilien*;brasileñ*;brasiler* | brasilia;sao paulo;roraima;boa vista;pacaraima;manaus;rio de janeiro;acre brasil;foz do iguacu;amazonas brasil;belo horizonte;porto alegre;salvador bahia;corumba;santa catarina;recife;rio grande do sul;fortaleza brasil;assis brasil;governador valadares;minas gerais
BS | bahamas | bahamian*;bahameen*;bahameñ*;bahamien* | nassau;abaco;freeport bahamas
BZ | belice;belize | belizean*;belizien*;beliceñ* | belmopan;belize city;benque viejo;corozal
CL | chili;chile | chilean*;chilien*;~chileno;~chilena;~chilenos;~chilenas | santiago de chile;santiago;santiago du chili;antofagasta;iquique;arica;colchane;valparaiso;tarapaca;calama;temuco;puerto montt;concepcion chile;atacama;chacalluta
CO | colombie;colombia | colombian*;colombien*;colombian* | bogota;medellin;cali;cucuta;necocli;maicao;arauca;la guajira;guajira;ipiales;nariño;norte de santander;riohacha;barranquilla;turbo antioquia;choco;cartagena de indias;cartagena colombia;apartado;acandi;buenaventura;leticia;capurgana;villa del rosario;soacha;catatumbo;bucaramanga;tumaco;santander colombia;putumayo colombia;antioquia
CR | costa rica;costarrica | costa rican*;costaricien*;costarricens*;~tico;~ticos | san jose;los chiles;paso canoas;upala;limon costa rica;peñas blancas;alajuela;guanacaste;la cruz guanacaste;heredia;puntarenas
CU | cuba | cuban*;cubain*;cuban* | havana;la havane;la habana;santiago de cuba;camaguey;holguin;matanzas
DM | dominica;commonwealth of dominica;la dominique | dominiquais*;dominiques* | roseau;portsmouth dominica
DO | dominican republic;republique dominicaine;republica dominicana;rep dominicaine;rep dominicana;rep dom;^DR;^RD;dom rep;dominican rep;rd dominicana;repdom;quisqueya | dominican*;dominicain*;dominican* | santo domingo;dajabon;santiago de los caballeros;elias piña;jimani;saint domingue;punta cana;saint domingue;la romana;pedernales;boca chica;barahona;san pedro de macoris
EC | equateur;ecuador | ecuadorian*;ecuadorean*;equatorien*;ecuatorian* | quito;guayaquil;lago agrio;huaquillas;tulcan;esmeraldas;cuenca ecuador;manta ecuador;rumichaca;machala;sucumbios;nueva loja;ambato;ibarra ecuador;loja
GD | grenade;grenada;granada isla;isla granada | grenadian*;grenadien*;granadin* | saint george s grenada;st george s grenada;carriacou
GT | guatemala;guate | guatemalan*;guatemalteque*;guatemaltec* | guatemala city;ciudad de guatemala;quetzaltenango;tecun uman;huehuetenango;peten;san marcos guatemala;totonicapan;quiche;esquipulas;chimaltenango;xela;alta verapaz;coban;izabal;puerto barrios;la mesilla;ayutla
GY | guyana | guyanese;guyanien*;guyanes* | georgetown guyana;lethem;mabaruma;georgetown;bartica
HN | honduras | honduran*;hondurien*;hondureñ* | tegucigalpa;san pedro sula;danli;choluteca;trojes;la ceiba;ocotepeque;corinto;agua caliente;choloma;comayagua;el paraiso honduras;puerto cortes;tela honduras
HT | haiti;ayiti;ayti | haitian*;haitien* | port au prince;puerto principe;ouanaminthe;belladere;cap haitien;jacmel;gonaives;les cayes;malpasse;anse a pitres;hinche;juana mendez;artibonite;fort liberte;leogane;mirebalais;port de paix
JM | jamaique;jamaica | jamaican*;jamaicain*;jamaiquin*;jamaican* | kingston;montego bay;spanish town;st ann jamaica
KN | saint kitts;st kitts;saint kitts and nevis;san cristobal y nieves;saint christophe et nieves;st kitts and nevis;nevis;saint kitts et nevis | kittitian* | basseterre
LC | saint lucia;st lucia;sainte lucie;santa lucia;ste lucie | saint lucian*;st lucian*;saint lucien*;santalucens* | castries;vieux fort;soufriere st lucia
MX | mexique;mexico;mejico;^CDMX | mexican*;mexicain*;mexican*;mejican* | mexico city;ciudad de mexico;cdmx;tapachula;tijuana;chiapas;ciudad juarez;oaxaca;monterrey;guadalajara;reynosa;tenosique;nuevo laredo;matamoros;mexicali;michoacan;saltillo;zacatecas;sonora;jalisco;guanajuato;tabasco;veracruz;puebla mexico;sinaloa;huixtla;baja california;nuevo leon;suchiate;tamaulipas;ciudad hidalgo;piedras negras;palenque;coahuila;yucatan;juchitan;villahermosa;quintana roo;cancun
NI | nicaragua;nica | nicaraguan*;nicaraguayen*;nicaraguens* | managua;bluefields;chinandega;rivas nicaragua;esteli;masaya;matagalpa;somoto
PA | panama | panamanian*;panameen*;panameñ* | panama city;ciudad de panama;bajo chiquito;lajas blancas;metet*;paso canoas panama;david chiriqui;chiriqui;colon panama;canaan membrillo;guna yala;tocumen
PE | perou;peru | peruvian*;peruvien*;peruan* | lima;tumbes;tacna;cusco;arequipa;puno;piura;iquitos;madre de dios;aguas verdes;trujillo peru;desaguadero;la libertad peru;callao;juliaca;cuzco;loreto peru;ucayali
PY | paraguay | paraguayan*;paraguayen*;paraguay* | asuncion;ciudad del este;encarnacion;pedro juan caballero;alto parana;chaco paraguay;caaguazu
SR | suriname;surinam | surinamese;surinamien*;surinames* | paramaribo;nickerie;albina
SV | el salvador;salvador;el salva | salvadoran*;salvadorian*;salvadorien*;salvadoreñ* | san salvador;santa ana el salvador;san miguel el salvador;usulutan;sonsonate;chalatenango;ahuachapan;soyapango
TT | trinidad and tobago;trinidad;tobago;trinite et tobago;trinidad y tobago;^TT;TnT;trinite tobago;trinidad tobago | trinidadian*;trinidadien*;trinitens*;trinbagonian* | port of spain;cedros;arima;chaguanas
UY | uruguay | uruguayan*;uruguayen*;uruguay* | montevideo;rivera uruguay;chuy;maldonado uruguay;salto uruguay
VC | saint vincent;st vincent;saint vincent and the grenadines;^SVG;st vincent and the grenadines;san vicente y las granadinas;saint vincent et les grenadines;grenadines;granadinas | vincentian*;vincentais*;sanvicentin* | kingstown
VE | venezuela | venezuelan*;venezuelien*;venezolan* | caracas;maracaibo;tachira;san antonio del tachira;zulia;santa elena de uairen;bolivar venezuela;delta amacuro;apure;valencia venezuela;barquisimeto;san cristobal venezuela;ureña;tucupita;merida venezuela
CA | canada | canadian*;canadien*;canadiens* | ottawa;toronto;montreal;quebec;vancouver;roxham road;alberta;ontario;winnipeg;halifax;calgary;manitoba;nouveau brunswick
US | ^US;^USA;usa;united states;etats unis;estados unidos;ee uu;eeuu;^EUA;^EEUU;^EU de america;^ÉU;^USAs;the states;estados unidos de america;^EUA | american*;americain*;estadounidens*;estadunidens* | texas;california;el paso texas;miami;los angeles;arizona;florida;washington state;houston;rio grande valley;chicago;new jersey;brownsville;laredo texas;san diego
`;

/** Groups that a name stands for, several countries at a time. */
export const GROUPS = `
CG+CD | both congos;two congos;deux congo;les deux congos;los dos congos;ambos congos
SD+SS | both sudans;two sudans;deux soudans;los dos sudanes;ambos sudanes
GT+HN+SV | northern triangle;triangulo norte;triangle nord
EE+LV+LT | baltic states;baltic countries;pays baltes;paises balticos;etats baltes;estados balticos
PA+CO | darien;darien gap;tapon del darien;bouchon du darien;selva del darien;jungla del darien
GN+GW | both guineas
`;

/** Longer names that hold a country's or a city's name and mean something else, or no country at all. */
export const NOT_PLACES = `
lake chad;lac tchad;lago chad;gulf of guinea;golfe de guinee;golfo de guinea;niger river;fleuve niger;rio niger;congo river;fleuve congo;
congo basin;bassin du congo;cuenca del congo;gulf of mexico;golfe du mexique;golfo de mexico;gulf of oman;gulf of aden;new mexico;nuevo mexico;nouveau mexique;
south georgia;georgia tech;georgia state;indian ocean;ocean indien;oceano indico;french guiana;guyane;guyane francaise;guayana francesa;french polynesia;
new caledonia;nouvelle caledonie;american samoa;samoa americaines;samoa americana;hong kong;taiwan;macao;kosovo;western sahara;sahara occidental;
puerto rico;porto rico;martinique;guadeloupe;mayotte;la reunion island;ile de la reunion;aruba;curacao;bermuda;gibraltar;greenland;
palermo protocol*;palermo convention;protocoles de palerme;protocole de palerme;protocolo de palermo;protocolos de palermo;convention de palerme;
geneva convention*;geneva;geneve;ginebra;convenciones de ginebra;convenios de ginebra;marrakech compact;marrakesh compact;pacte de marrakech;pacto de marrakech;pacto de marrakesh;
marrakech declaration;declaration de marrakech;rabat process;processus de rabat;proceso de rabat;khartoum process;processus de khartoum;proceso de jartum;
bali process;processus de bali;proceso de bali;colombo process;processus de colombo;proceso de colombo;abu dhabi dialogue;dialogue d abou dhabi;dialogo de abu dabi;
budapest process;processus de budapest;prague process;proceso de praga;processus de prague;almaty process;processus d almaty;proceso de almaty;
puebla process;processus de puebla;proceso de puebla;proceso de quito;quito process;processus de quito;cartagena declaration;declaracion de cartagena;
declaration de carthagene;declaracion de los angeles;los angeles declaration;declaration de los angeles;kampala convention;convention de kampala;convencion de kampala;
paris agreement;accord de paris;accords de paris;acuerdo de paris;paris principles;principes de paris;principios de paris;istanbul convention;convention d istanbul;convenio de estambul;
beijing declaration;beijing platform;beijing 25;declaration de beijing;plataforma de beijing;sendai framework;cadre de sendai;marco de sendai;kyoto protocol;budapest convention;
valletta action plan;valletta summit;sommet de la valette;joint valletta action plan;plan d action de la valette;doha round;doha declaration;nansen initiative;addis ababa action agenda;
tripartite core group;latin american*;latinoamerican*;central american parliament;south american*;central american*;north american*;new york;nueva york;washington;washington dc;
bruxelles;brussels;bruselas;vienne;viena;san jose declaration;san jose state;mexico declaration;brazil declaration;turin centre;turin center;itc turin;centre de turin;itcilo;centro de turin;
florence university;oxford;cambridge;turkey (sandwich*|dinner|lunch|for thanksgiving|and ham|breast);roma (communit*|people|children|famil*|minorit*|women|population*);
communaute roma;ex yougoslavie;former yugoslavia;santiago network;reseau de santiago;jordan river;jordan valley authority;warsaw mechanism;warsaw international;mecanisme de varsovie;mecanismo de varsovia;
peru nut;bermudes;iles caimans;cayman islands;islas caiman;guam;tokelau;wallis et futuna;malvinas;falkland*;isle of man;jersey;guernsey;
african union;union africaine;union africana;african development bank;banco africano;central america;america central;amerique centrale;centroamerica;south america;sudamerica;suramerica;america del sur;amerique du sud;
north america;norteamerica;america del norte;amerique du nord;latin america;america latina;latinoamerica;amerique latine;equatorial africa;
chad basin;bassin du lac tchad;cuenca del lago chad;mano river;fleuve mano;senegal river;fleuve senegal;rio senegal;ivory tower;nigeria visa card;brazil nut;
iom x;malian empire;vienna convention*;convention de vienne;convencion de viena;rome statute;statut de rome;estatuto de roma;chicago convention;montevideo programme;montevideo consensus;
consenso de montevideo;consensus de montevideo;lima declaration;bern initiative;berne initiative;initiative de berne;hague process;hague conference;conference de la haye;havana charter;dhaka principles;dhaka declaration;principes de dhaka;
berlin process;processus de berlin;dublin regulation;dublin system;dublin iii;reglement dublin;schengen;cotonou agreement;accord de cotonou;samoa agreement;accord de samoa;samoa pathway;montreux;brazzaville convention;
abuja treaty;maputo protocol;protocole de maputo;protocolo de maputo;banjul charter;windhoek declaration;cairo declaration;kigali declaration;malabo declaration;lima group;grupo de lima;san remo;addis ababa declaration
`;
