/**
 * Who asked for it, as the text says: "The ministry of justice of Niger asks UNICEF and IOM for …". It goes into the form,
 * where the person corrects it; a request that nobody outside the agencies asked for is marked for the coordinator.
 */
const BODIES = [
  'ministry|government|parliament|national assembly|municipality|city|town|mayor|governor|department|directorate',
  'national [a-z]+|prime minister|high commission|commission|association|federation|network',
  'ministère|gouvernement|parlement|assemblée nationale|mairie|ville|commune|municipalité|gouvernorat|direction|primature',
  'agence nationale|institut national|haut[ -]commissariat|préfecture|fédération|réseau',
  'ministerio|gobierno|parlamento|asamblea nacional|municipio|alcaldía|ciudad|gobernación|dirección|agencia nacional',
  'instituto nacional|comisión|asociación|federación|red',
].join('|');

const ASKS = [
  'asks?|asked|has asked|have asked|is asking|are asking|requests?|requested|wants?|wishes|would like',
  'demande(?:nt)?|a demandé|ont demandé|souhaite(?:nt)?|sollicite(?:nt)?|voudrai(?:t|ent)|veut|veulent',
  'pide(?:n)?|ha pedido|han pedido|solicita(?:n)?|quiere(?:n)?|desea(?:n)?',
].join('|');

/** 90: a long name with its country; nothing in between that ends a clause. */
const ASKED_BY = new RegExp(
  String.raw`(?<![\p{L}])(?:the\s+|le\s+|la\s+|les\s+|l[’']|el\s+|los\s+|las\s+)?((?:${BODIES})(?![\p{L}])[^.;:,!?\n]{0,90}?)\s+(?:${ASKS})(?![\p{L}])`,
  'iu',
);

/** The name as it was written, with a capital; empty where the text does not say who asked. */
export function askedBy(text: string): string {
  const name = ASKED_BY.exec(text)?.[1]?.trim() ?? '';
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
