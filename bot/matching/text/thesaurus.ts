import type { Language } from '../../domain/language.ts';

/**
 * Everyday words of capacity-building requests that mean the same for a search: English; French; Spanish. The
 * glossary of the reference data holds the terms of the field; this list holds the plain words that requests are
 * written in, so that "jobseekers" meets "workers" and Spanish words meet items, which are in English and French.
 * Trafficking and smuggling are not in it: they stay apart, and the glossary tells them from each other.
 */
const GROUPS = `
training, course, curriculum, module, trainee; formation, cours, cursus, apprentissage; capacitación, formación, curso, aprendizaje
workshop, seminar; atelier, séminaire; taller, seminario
trainer; formateur; formador, capacitador, instructor
guide, handbook, manual, toolkit, guideline; guide, manuel, aide-mémoire, lignes directrices; guía, manual, directrices
procedure, protocol, standard operating procedure; procédure, protocole, procédure opérationnelle; procedimiento, protocolo
example, model, experience, lesson; exemple, modèle, expérience, enseignement; ejemplo, modelo, experiencia, lección
expert, adviser, consultant, mentor; expert, conseiller, mentorat; experto, asesor, mentoría
exchange of experience, study visit, study tour, twinning; échange d'expériences, voyage d'étude, visite d'étude, jumelage; intercambio de experiencias, visita de estudio, hermanamiento
software, information system, digital, electronic; logiciel, système d'information, numérique, électronique; programa informático, sistema de información, digital, electrónico
register, registration, registry; registre, enregistrement, inscription; registro, inscripción
database, data bank, repository; base de données, répertoire; base de datos, repositorio
survey, questionnaire, household survey, census; enquête, questionnaire, recensement; encuesta, cuestionario, censo
statistics, statistical office; statistique, institut de statistique; estadística, instituto de estadística
mapping, inventory; cartographie, recensement, inventaire; mapeo, cartografía, inventario
study, research, researcher; étude, recherche, chercheur; estudio, investigación, investigador
indicator, benchmark, measure, monitoring, follow-up; indicateur, mesure, suivi; indicador, medición, seguimiento
evaluation, impact, assessment; évaluation, bilan, impact; evaluación, impacto
law, legislation, act, bill, legal text; loi, législation, texte juridique, projet de loi; ley, legislación, proyecto de ley
policy, strategy, action plan; politique, stratégie, plan d'action; política, estrategia, plan de acción
parliament, lawmaker, legislator; parlement, parlementaire, député; parlamento, congreso, diputado, legislador
judge, prosecutor, court, magistrate, justice; juge, procureur, tribunal, magistrat, justice; juez, fiscal, tribunal, justicia
investigation, investigator, prosecution; enquête judiciaire, enquêteur, poursuite; investigación judicial, investigador, enjuiciamiento
police, law enforcement, interior ministry; police, forces de l'ordre, ministère de l'intérieur; policía, fuerzas del orden, ministerio del interior
prison, detention, detained, closed centre; prison, détention, rétention, enfermement, centre fermé; cárcel, prisión, detención, detenido
border, frontier, crossing, border post, checkpoint; frontière, frontalier, poste frontière; frontera, fronterizo, puesto fronterizo
customs, immigration service, immigration officer; douane, service d'immigration, agent d'immigration; aduana, servicio de migración, oficial de migración
passport, travel document, identity document, identity card; passeport, document de voyage, pièce d'identité, carte d'identité; pasaporte, documento de viaje, documento de identidad, cédula
forged, fraud, counterfeit; falsifié, fraude, contrefaçon; falsificado, fraude
civil registration, birth certificate, civil status; état civil, acte de naissance, enregistrement des naissances; registro civil, acta de nacimiento, partida de nacimiento
consulate, embassy, consular; consulat, ambassade, consulaire; consulado, embajada, consular
visa, permit, residence permit; visa, permis, titre de séjour; visado, permiso, permiso de residencia
regularisation, undocumented, irregular; régularisation, sans-papiers, irrégulier; regularización, indocumentado, irregular
worker, labour, labor, workforce, jobseeker, employment, job; travailleur, main-d'œuvre, emploi, demandeur d'emploi; trabajador, mano de obra, empleo, trabajo
employer, company, business, enterprise, firm; employeur, entreprise, société, patronat; empleador, empresa, empresario
recruiter, recruitment, recruitment agency, employment agency, placement; recruteur, recrutement, agence de recrutement, agence d'emploi, placement; reclutador, reclutamiento, contratación, agencia de empleo, colocación
trade union, worker organisation; syndicat, organisation de travailleurs; sindicato, organización de trabajadores
contract, wage, salary, pay slip; contrat, salaire, rémunération; contrato, salario, sueldo
fee, charge, cost, price; frais, coût, tarif, prix; comisión, tarifa, costo, coste, precio
seasonal, temporary worker, circular migration; saisonnier, travailleur temporaire, migration circulaire; temporero, estacional, trabajador temporal, migración circular
domestic worker, housemaid, care worker; travailleuse domestique, employée de maison, aide à domicile; trabajadora doméstica, empleada del hogar, cuidadora
labour inspection, inspector; inspection du travail, inspecteur; inspección del trabajo, inspector
exploitation, abuse; exploitation, abus; explotación, abuso
skill, competence, qualification, diploma, certificate, credential; compétence, qualification, diplôme, certificat, acquis; competencia, cualificación, calificación, diploma, título, certificado
recognition, certification, accreditation, validation; reconnaissance, certification, validation; reconocimiento, certificación, acreditación, homologación
vocational, apprenticeship; professionnel, apprentissage; profesional, técnico
school, education, teacher, pupil; école, éducation, scolarité, enseignant, élève; escuela, educación, maestro, alumno
university, academic, student; université, universitaire, étudiant; universidad, académico, estudiante
social security, pension, contribution, insurance; sécurité sociale, retraite, pension, cotisation, assurance; seguridad social, seguro social, pensión, jubilación, cotización
health, medical, clinic, hospital, patient; santé, médical, sanitaire, clinique, hôpital, patient; salud, médico, sanitario, clínica, hospital, paciente
doctor, nurse, health worker; médecin, infirmier, soignant; médico, enfermero, personal de salud
disease, epidemic, vaccination, outbreak; maladie, épidémie, vaccination; enfermedad, epidemia, vacunación
mental health, psychosocial, trauma, counselling; santé mentale, psychosocial, traumatisme; salud mental, psicosocial, trauma
child, children, minor, teenager, adolescent; enfant, mineur, adolescent; niño, niña, menor, adolescente
guardian, guardianship, foster family, best interests; tuteur, tutelle, famille d'accueil, intérêt supérieur; tutor, tutela, familia de acogida, interés superior
woman, women, girl, gender; femme, fille, genre; mujer, niña, género
sexual violence, gender-based violence; violence sexuelle, violences basées sur le genre; violencia sexual, violencia de género
youth, young people; jeune, jeunesse; joven, jóvenes, juventud
family, relatives, household; famille, proche, ménage; familia, familiar, hogar
disability, older person; handicap, personne âgée; discapacidad, persona mayor
victim, survivor; victime, survivant; víctima, superviviente, sobreviviente
shelter, accommodation, safe house; hébergement, foyer, refuge, abri; albergue, refugio, alojamiento
identification, screening, referral; identification, repérage, filtrage, référencement; identificación, detección, derivación, remisión
hotline, helpline, call centre; ligne d'appel, numéro vert, ligne d'assistance; línea telefónica, línea de ayuda
case management, case manager, social worker; gestion de cas, travailleur social, assistant social; gestión de casos, trabajador social
legal aid, lawyer, complaint, redress; aide juridique, avocat, plainte, recours; asistencia jurídica, abogado, denuncia, queja
asylum, refugee, refugee status; asile, réfugié, statut de réfugié; asilo, refugiado, condición de refugiado
displaced, displacement, evacuation; déplacé, déplacement, évacuation; desplazado, desplazamiento, evacuación
camp, site management, settlement; camp, gestion des sites, site de déplacés; campamento, gestión de sitios, asentamiento
disaster, flood, storm, hurricane, earthquake; catastrophe, inondation, tempête, ouragan, séisme; desastre, inundación, tormenta, huracán, terremoto
drought, desertification, land degradation; sécheresse, désertification, dégradation des terres; sequía, desertificación, degradación de la tierra
climate, climate change, sea level, environment; climat, climatique, niveau de la mer, environnement; clima, climático, nivel del mar, medio ambiente, ambiental
planned relocation, resettlement of communities; relocalisation, réinstallation planifiée; reubicación planificada, reasentamiento planificado
crisis, emergency, war, conflict; crise, urgence, guerre, conflit; crisis, emergencia, guerra, conflicto
preparedness, contingency plan, early warning, drill; préparation, plan de contingence, alerte précoce, exercice de simulation; preparación, plan de contingencia, alerta temprana, simulacro
return, returnee, deported, deportee, sent back, repatriated; retour, rapatrié, expulsé, refoulé, personne de retour; retorno, retornado, deportado, repatriado
reintegration, reinsertion; réintégration, réinsertion; reintegración, reinserción
small business, start-up, entrepreneur, self-employment; petite entreprise, microentreprise, entrepreneur, auto-emploi; pequeño negocio, microempresa, emprendimiento, emprender
livelihood, income, cash for work; moyens d'existence, moyens de subsistance, revenu, argent contre travail; medios de vida, ingresos
farmer, farm, agriculture, rural, village; agriculteur, agricole, agriculture, rural, village; agricultor, agrícola, agricultura, rural, aldea, campesino
remittance, money transfer, send money, money home; envoi de fonds, transfert d'argent, transfert de fonds; remesa, envío de dinero, transferencia de dinero
bank, account, post office, financial inclusion; banque, compte, bureau de poste, inclusion financière; banco, cuenta, oficina de correos, inclusión financiera
saving, credit, loan, microcredit, microfinance; épargne, crédit, prêt, microcrédit, microfinance; ahorro, crédito, préstamo, microcrédito
investment, investor, matching fund, co-financing; investissement, investisseur, fonds de contrepartie, cofinancement; inversión, inversionista, fondo de contrapartida, cofinanciación
diaspora, abroad, expatriate, compatriot, national abroad; diaspora, expatrié, à l'étranger, ressortissant, compatriote; diáspora, en el exterior, en el extranjero, connacional, compatriota, expatriado
hometown association, migrant association; association de ressortissants, association de migrants; club de oriundos, asociación de migrantes
brain drain, skilled, professional abroad; fuite des cerveaux, exode des compétences, qualifié; fuga de cerebros, calificado, cualificado
integration, inclusion, newcomer, social cohesion; intégration, inclusion, insertion, cohésion sociale, nouvel arrivant; integración, inclusión, cohesión social, recién llegado
language course, language class; cours de langue, alphabétisation; curso de idiomas, clase de idioma
culture, intercultural, faith, religious; culture, interculturel, religieux; cultura, intercultural, religioso
rumour, hate, stereotype, prejudice, hostility; rumeur, haine, stéréotype, préjugé, hostilité; rumor, odio, estereotipo, prejuicio
media, journalist, press, radio, film, video; média, journaliste, presse, radio, film, vidéo; medios de comunicación, periodista, prensa, radio, película, vídeo
campaign, awareness, information, outreach; campagne, sensibilisation, information; campaña, sensibilización, información, divulgación
pre-departure, before departure, orientation, before travel; avant le départ, prédépart, orientation; antes de la salida, antes de partir, orientación, previo a la partida
city, municipality, mayor, local authority, local government; ville, commune, municipalité, maire, collectivité locale, autorité locale; ciudad, municipio, alcaldía, alcalde, gobierno local, autoridad local
housing, water, basic service; logement, eau, service de base; vivienda, agua, servicio básico
civil society, association, NGO, community organisation; société civile, association, ONG, organisation communautaire; sociedad civil, asociación, ONG, organización comunitaria
coordination, inter-ministerial, committee, steering committee; coordination, interministériel, comité, comité de pilotage; coordinación, interministerial, comité, comisión
agreement, memorandum, treaty; accord, convention, traité; acuerdo, convenio, tratado
bilateral, corridor; bilatéral, corridor; bilateral, corredor
regional economic community, regional body; communauté économique régionale, organisation régionale; comunidad económica regional, organismo regional
free movement, mobility; libre circulation, mobilité; libre circulación, libre movilidad, movilidad
dialogue, conference, forum, consultation; dialogue, conférence, forum, consultation, concertation; diálogo, conferencia, foro, consulta
peer, South-South, neighbouring country; pair, Sud-Sud, pays voisin; par, Sur-Sur, país vecino
missing, disappeared, dead, remains, forensic; disparu, décédé, dépouille, médico-légal; desaparecido, fallecido, restos, forense
rescue, shipwreck, sea, boat, pirogue; sauvetage, naufrage, mer, embarcation, pirogue; rescate, naufragio, mar, embarcación
route, transit, stranded; route, transit, bloqué; ruta, tránsito, varado
privacy, confidentiality, data protection; vie privée, confidentialité, protection des données; privacidad, confidencialidad, protección de datos
biometric, fingerprint, entry and exit; biométrique, empreinte digitale, entrée et sortie; biométrico, huella digital, entrada y salida
airport, airline, carrier; aéroport, compagnie aérienne, transporteur; aeropuerto, aerolínea, transportista
trade, services, mobility of service providers; commerce, services; comercio, servicios
supply chain, construction, garment, fishing; chaîne d'approvisionnement, construction, textile, pêche; cadena de suministro, construcción, textil, pesca
fund, grant, financing, donor; fonds, subvention, financement, donateur, bailleur; fondo, subvención, financiación, donante
budget, expenditure, planning; budget, dépense, planification; presupuesto, gasto, planificación
development plan, national planning, mainstreaming; plan de développement, planification nationale, prise en compte; plan de desarrollo, planificación nacional, transversalización
poverty, poor, vulnerable; pauvreté, pauvre, vulnérable; pobreza, pobre, vulnerable
human rights, right, ombudsman; droits de l'homme, droits humains, médiateur; derechos humanos, derecho, defensoría
discrimination, racism, equality; discrimination, racisme, égalité; discriminación, racismo, igualdad
stateless, nationality, citizenship; apatride, nationalité, citoyenneté; apátrida, nacionalidad, ciudadanía
`;

/** Words of one meaning by language. */
export type WordGroup = Readonly<Record<Language, readonly string[]>>;

/** The groups, in a stable order: a group is known by its place in the list. */
export function wordGroups(): WordGroup[] {
  const words = (list: string | undefined) => (list ?? '').split(',').map((word) => word.trim());
  return GROUPS.trim()
    .split('\n')
    .map((line) => {
      const [en, fr, es] = line.split(';');
      return { en: words(en), fr: words(fr), es: words(es) };
    });
}
