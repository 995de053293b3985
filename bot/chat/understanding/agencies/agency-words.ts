/**
 * Names that people type for organisations, beyond the acronyms and names of the reference data. Ours, from general knowledge.
 * `code | any capitals | capitals as written`: the second list holds acronyms that are also ordinary words (`BIT`, `PAM`).
 */
export const AGENCY_WORDS = `
ilo | ilo;oit;international labo(u)r organi(s|z)ation;international labor organization;international labour organisation;international labour office;bureau international du travail;oficina internacional del trabajo;organisation internationale travail;organizacion internacional trabajo | BIT
iom | iom;oim;un migration;un migration agency;agence des nations unies pour les migrations;international organisation for migration;organizacion internacional de las migraciones;organisation internationale migrations;organizacion internacional migraciones;onu migracion;onu migration;internation organization for migration |
ohchr | ohchr;hcdh;acnudh;oacnudh;oacdh;un human rights;un human rights office;human rights office of the un;high commissioner for human rights;haut commissariat aux droits de l homme;haut commissariat droits homme;alto comisionado derechos humanos;alto comisionado para los derechos humanos;onu derechos humanos;onu derechos de l homme;bureau des droits de l homme de l onu;hcnudh;onu ddhh;onu dh |
undesa | undesa;un desa;desa;daes;department of economic and social affairs;departement des affaires economiques et sociales;departamento de asuntos economicos y sociales |
undp | undp;pnud;united nations development program;un development programme;programme des nations unies developpement;programa naciones unidas desarrollo |
unhcr | unhcr;hcr;acnur;un refugee agency;refugee agency;high commissioner for refugees;haut commissariat aux refugies;haut commissariat pour les refugies;alto comisionado para los refugiados;agencia de la onu para los refugiados;agence des nations unies pour les refugies;agence pour les refugies;unhrc;unchr |
unicef | unicef;un children s fund;fonds pour l enfance;unisef;uniceff |
unodc | unodc;onudc;onudd;office on drugs and crime;office contre la drogue et le crime;oficina contra la droga y el delito;un office on drugs and crime |
who | oms;world health organi(s|z)ation;world health organisation;organisation mondiale sante;organizacion mundial salud;paho;ops oms;oms ops;paho who;pan american health organization;organizacion panamericana de la salud;organisation panamericaine de la sante;wpro;searo;emro who | WHO;OPS
dco | undco;un dco;bcad;development coordination office;bureau de la coordination des activites de developpement;oficina de coordinacion del desarrollo | DCO;OCD
eca | uneca;un eca;economic commission for africa;commission economique pour l afrique;comision economica para africa;cepa | ECA;CEA
ece | unece;un ece;cee onu;economic commission for europe;commission economique pour l europe;comision economica para europa | ECE;CEPE
eclac | eclac;cepal;cepalc;un eclac;economic commission for latin america;comision economica para america latina;commission economique pour l amerique latine |
escap | escap;unescap;un escap;cesap;cespap;economic and social commission for asia and the pacific |
escwa | escwa;unescwa;un escwa;cesao;cespao;economic and social commission for western asia |
fao | fao;food and agriculture organi(s|z)ation;food and agriculture organisation;organisation pour l alimentation et l agriculture;organizacion para la alimentacion y la agricultura |
ifad | ifad;fida;fund for agricultural development;fonds international developpement agricole;fondo internacional desarrollo agricola |
imo | omi;maritime organi(s|z)ation;organisation maritime;organizacion maritima | IMO;OMI
itu | itu;uit;telecommunication union;telecommunications union |
ocha | ocha;unocha;un ocha;bcah;office for the coordination of humanitarian affairs;coordination des affaires humanitaires;coordinacion de asuntos humanitarios |
un-habitat | un habitat;unhabitat;onu habitat;onuhabitat;human settlements programme | UNH
un-women | un women;unwomen;un womens;onu femmes;onu femme;onufemmes;onu mujeres;onu mujer;onumujeres;u n women;un wmen;un woman | UNW
unaids | unaids;onusida;un aids |
uncdf | uncdf;fenu;fnudc;capital development fund;fonds d equipement des nations unies |
unctad | unctad;cnuced;un trade and development |
undrr | undrr;unisdr;un drr;disaster risk reduction office |
unep | unep;pnue;pnuma;un environment;onu environnement;onu medio ambiente;un environment programme;united nations environment program |
unesco | unesco |
unfccc | unfccc;ccnucc;cmnucc;climate change secretariat |
unfpa | unfpa;fnuap;un population fund;fonds des nations unies pour la population;united nations population fund;fondo de poblacion |
unido | unido;onudi;industrial development organi(s|z)ation |
unitar | unitar |
unops | unops;office for project services |
unrisd | unrisd |
unrwa | unrwa;relief and works agency |
unssc | unssc;un system staff college;staff college |
unu | unu merit;un university;united nations university;universite des nations unies;universidad de las naciones unidas | UNU
upu | postal union;union postale;union postal | UPU
wfp | wfp;world food program;programme alimentaire mondial;programa mundial alimentos;world food programme | PAM;PMA
wmo | wmo;omm;meteorological organi(s|z)ation;organisation meteorologique mondiale |
world-bank | world bank;the bank group;banque mondiale;banco mundial;worldbank | WB;BM;BIRD;IBRD
african-union | african union;union africaine;union africana;commission de l union africaine;african union commission | AU;UA;AUC;CUA
european-union | european union;union europeenne;union europea;european commission;commission europeenne;comision europea | EU;UE
icao | icao;oaci;civil aviation organi(s|z)ation | ICAO
interpol | interpol |
ecowas | ecowas;cedeao |
sadc | sadc |
igad | igad |
eac | east african community | EAC;CAE;CAO
afdb | afdb;african development bank;banque africaine de developpement;banco africano de desarrollo | AfDB;BAD;BAfD
oecd | oecd;ocde |
osce | osce |
council-of-europe | council of europe;conseil de l europe;consejo de europa | CoE;CdE
commonwealth | commonwealth secretariat |
wto | world trade organi(s|z)ation;organisation mondiale commerce;organizacion mundial comercio | WTO;OMC
wco | world customs organi(s|z)ation;organisation mondiale douanes;organizacion mundial aduanas | WCO
frontex | frontex |
eurostat | eurostat |
save-the-children | save the children |
terre-des-hommes | terre des hommes;tdh |
global-fund | global fund;fonds mondial;fondo mundial |
`;

/** Longer names that hold an organisation's name and mean something else: its conventions, centres and publications. */
export const NOT_AGENCIES = `
ilo convention*;ilo conventions*;convention oit;conventions oit;convention de l oit;convenio oit;convenios oit;convenio de la oit;convenios de la oit;ilo c189;ilo c190;ilo c97;ilo c143;ilo c181;ilo standard*;
ilo core convention*;ilo protocol*;ilo general principles;who global code;who code;who global compact;code oms;codigo oms;codigo de la oms;unhcr guideline*;unhcr handbook;who guideline*;lignes directrices oms;
iom dtm;dtm oim;matrice dtm oim;iom handbook;iom manual;unesco chair;chaire unesco;catedra unesco;unesco world heritage;unicef card;who knows;world bank report;
un migration network;un network on migration;un country team;un women s;united nations network on migration;eu delegation;delegation ue;delegacion ue;eu funded;eu trust fund;fonds fiduciaire ue;
global fund for;world food security;un migration week;iom glossary;ilo multilateral framework
`;
