import type { Language } from '../../domain/language.ts';
import { LANGUAGES } from '../../domain/language.ts';

/** Everyday words and chat spellings of each language, folded. A word in two lists counts half for each. Ours. */
const WORDS: Record<Language, string> = {
  en: `the and of to in for with on at by from is are was were be been being am has have had do does did don doesn didn won wouldn can cant cannot could should would will shall may might must
    i you he she it we they me us him her them my your his our their mine ours this that these those there here what which who whom whose when where why how not no yes yeah yep nope nor but or if then than
    because so as about into over under after before between during while until since also too very more most much many some any all both each every other another such only just still yet already again
    please pls plz thanks thank thx ty tks hi hello hey dear regards best cheers sorry ok okay good morning afternoon evening great nice cool need needs want wants would like help get got make made let know think see look find show tell
    give take send ask asking say work working use new last next first second month year week today tomorrow yesterday request requests status sign signed update list open cancel never mind stop switch language english wrong chat smth w
    up out off down now one two three four five its im ive id isn aren wasn ain lets dont wont isnt it's hasn haven shouldn wont am going done doing people women men children workers office offices country countries training border need support
    someone anyone anything something nothing everything everyone whats hows thats heres pending waiting who're there's we'd we'll asap fyi btw per vs via within without across through against among toward towards upon`,
  fr: `le la les l un une des du de d au aux et ou en dans sur sous avec sans pour par chez vers entre depuis pendant avant apres est sont etait etaient etre ete suis es sommes etes ai as a avons avez ont avait aura serait
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces c ca cela qui que qu quoi dont ou quel quelle quels quelles quand comment pourquoi combien
    ne n pas plus jamais rien aucun aucune non oui ouais si mais donc or ni car parce puisque comme ainsi aussi tres trop peu beaucoup bcp bien mal tout tous toute toutes autre autres meme encore deja toujours ici la-bas
    bonjour bonsoir salut coucou cher chere merci svp stp desole pardon cordialement bien a vous bonne journee voudrais voudrait voudrions veux voulons souhaite souhaitons souhaiterions demande demandes demander besoin besoins faut
    peut peux pouvez pouvons puis puisse fait faire faites fais aller va vais vont venir voir dire donner mettre mis prendre savoir sais
    nouvelle nouveau nouvelles dernier derniere mois annee semaine jour hier demain aujourd hui signer signe signons statut liste ouvertes annule annuler laisse tomber arrete aide langue francais anglais espagnol dde ds pr ns qd qq tjrs pb dispo rdv
    y alors voici voila mes nos toutes quelqu chaque selon jusqu lors afin etc via concernant sujet point etat avancement ceux celle celui celles moi toi soi eux migrants enfants femmes jeunes travailleurs pays frontiere appui agents equipe`,
  es: `prefiere prefieren prefiero preferimos preferiria novedad novedades pendientes tramite coordinador a va feliz suscribir avalar cumple jaja jajaja genial listo vamos mientras el la los las un una unos unas lo al del de y e o u en con sin por para sobre entre desde hasta hacia segun durante tras ante bajo contra es son era eran fue fueron ser sido soy eres somos estoy esta estan estamos estaba estar ha han he hemos haber hay habia tiene tienen tenemos tengo tener tuvo
    yo tu usted ustedes el ella nosotros nosotras ellos ellas me te se nos le les mi mis su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel que q quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas porque xq pq por
    no si ni pero mas sino aunque pues entonces tambien tampoco muy mucho mucha muchos muchas poco pocos todo toda todos todas otro otra otros otras mismo ya aun todavia siempre nunca nada nadie algo alguien algun alguna algunos algunas aqui ahi alli
    hola buenos buenas buen dias dia tardes noches estimado estimada estimados estimadas querido gracias porfa favor saludos cordiales atentamente disculpa perdon vale quiero quisiera quisieramos queremos necesito necesitamos necesita necesitan solicitud solicitudes solicito solicitamos solicita pedir pedimos piden
    puede puedes pueden podemos puedo podria podrian hacer hace hacen haciendo hecho ir va voy vamos van ver decir dar poner saber sabe sabes mejor nuevo nueva nuevas ultimo ultima mes ano semana hoy ayer manana firmar firma firmamos estado lista abiertas cancela cancelar deja dejalo ayuda idioma espanol ingles frances
    cada tal tan tanto asi cual vez veces x tb tmb dsd xfa xfavor pa sres sobre respecto acerca junto ademas mientras luego antes despues cerca lejos niños mujeres jovenes trabajadores pais frontera apoyo personas equipo quisiera`,
};

function build(): ReadonlyMap<string, readonly Language[]> {
  const map = new Map<string, Language[]>();
  for (const lang of LANGUAGES) {
    for (const word of new Set(WORDS[lang].split(/\s+/))) {
      const list = map.get(word);
      if (list) list.push(lang);
      else if (word !== '') map.set(word, [lang]);
    }
  }
  return map;
}

export const COMMON_WORDS: ReadonlyMap<string, readonly Language[]> = build();
