/** As `theme-facts-en.ts`, in French. */
export const FACTS_FR: Record<string, string> = {
  'migration-governance': `
(aucune|pas de|sans) .. (politique|strategie) (migration*|migratoire*); qui pilote .. migration*`,
  'migration-law': `
(loi|code|texte*|decret*|ordonnance) .. (date de|datent de|obsolete*|depasse*|perime*|coloni*|vieux|vieille|19*); (ecrire|reecrire|rediger|reviser|voter|adopter) .. (loi|lois|code|decret*|texte*); (deputes|senateurs|parlementaires) .. (vote*|voter|adopt*|debat*|examin*|informe*|comprendre)`,
  'policy-coherence': `
(ministeres|directions) .. (chacun|coin|ne se parlent|sans se parler|jamais ensemble|leur propre plan)`,
  'data-evidence': `
(personne|nul|on|nous) ne? (sait|savons|connait) .. (combien|nombre|chiffre*); (ne sait|sait|savons) pas combien; combien (de|d) (migrants|etrangers|personnes|travailleurs|refugies|retournes) .. (vivent|sont|entrent|partent|travaillent|passent); (registres?|fiches|cahiers|dossiers) papier; (fichiers?|tableaux?) excel; (zero|aucune|peu de|pas de) (donnee*|statistique*|chiffre*); chiffres .. (contradic*|faux|differ*|fiables); compter .. (gens|migrants|etrangers|nationaux|emigres|ressortissants); listes? papier`,
  'monitoring-evaluation': `
(personne|on|nous) ne? (sait|voit|mesure|savons) .. (marche|resultat*|effet*|servi|change*|efficace*); (a servi|ca marche|fonctionne) (a quelque chose|ou non|vraiment); ce que .. a (change|donne|produit); (savoir|voir|dire) si .. (sert|marche|fonctionne|utile|servi|change*); sert a quelque chose`,
  'dialogue-cooperation': `
(deux|trois|quatre|six|differents) (pays|etats|gouvernements|capitales|cotes) .. (entend*|parl*|negoci*|accord*|reuni*|ensemble|harmonis*|echang*); (accord|convention|memorandum|traite) .. (expire*|renouvel*|signer|negoci*|perime)`,
  'labour-migration': `
(travaill*|employe*|embauche*|boulot) (dans|sur|aux|au|a) .. (champ*|ferme*|chantier*|plantation*|hotel*|usine*|serre*|vigne*|cuisine*|recolte*); (ouvriers?|manoeuvres|macons|cueilleurs|vendangeurs|journaliers|gardiens|chauffeurs|nounous|soudeurs|mineurs de fond|matelots|equipages); (sans|pas de|aucun) contrat*; (sous paye*|mal paye*|paye* moitie); (salaires?|paie|paye) .. (mois|impaye*|retenu*|moitie|retard|verse*|vole*); (partent|partir|partis|partie*|vont|aller) .. (travailler|comme (domestiques?|chauffeurs?|macons?|infirmier*|ouvrier*|bonnes?)|bosser); (travers*|viennent|passent|font l aller retour) .. travailler`,
  'ethical-recruitment': `
(agence*|intermediaire*|recruteur*|courtier*|rabatteur*|demarcheur*|samsara*) .. (promet*|mentent|ment|exig*|pren*|gard*|disparai*|arnaqu*|tromp*|touch*|endett*|factur*); (paye*|paie*|verse*|emprunt*|endett*|vend*) .. (pour (avoir|obtenir|partir|un) (le|un|son|leur)? (emploi|poste|contrat|visa|travail)|aupres intermediaire*|intermediaire*); (contrat*|poste*|emploi*|salaire*) .. (change a l arrivee|n existe pas|n existait pas|promis|different*|bidon); fausses promesses (emploi|travail|salaire); promet* .. (travail|emploi|contrat*|poste*|salaire*); (travail|emploi|contrat|poste) .. promis`,
  'social-protection': `
(perd*|perdu*|jamais|sans|reclam*|non verse*|toucher|touche*|recupere*) .. (pension*|cotisation*|retraite*|indemnit*|droits sociaux|allocation*|rente*); (cotise*|cotisation*|annees de travail) .. (rien|perdu*|comptent|transfer*|retour); (veuves?|accidentes?|vieux jours|retraites) .. (rien|indemnis*|pension*|droit*); pas assures?; non assures?; sans (assurance|couverture)`,
  'skills-recognition': `
(diplome*|titre*|qualification*|certificat*|brevet*|permis) .. (non reconnu*|pas reconnu*|reconnu*|valent rien|pas valable*|pas accepte*|refuse*|ne valent); non reconnus?; (ingenieur*|medecin*|infirmi*|enseignant*|professeur*) .. (taxi*|menage|gardien*|sous employe*|en dessous); (prouver|attester|certifier|faire valoir|faire reconnaitre) .. (metier*|savoir faire|competence*|experience|acquis); ordre* (des )?(medecins|infirmi*|architectes)`,
  'skills-circulation': `
(infirmi*|medecin*|enseignant*|ingenieur*|sages femmes|chirurgien*|professeur*|diplomes|chercheur*|scientifique*|cadres) .. (demission*|s en va*|partent|partis|parti|quitt*|emigr*|debauch*|ne reviennent|faire revenir|revenir|fuient); hopita* .. (vide*|sans medecin*|se vident|manque* de medecin*); (meilleurs|cerveaux|talents) .. (partent|s en vont|quittent|a l etranger)`,
  trafficking: `
(filles|femmes|enfants|garcons|migrantes?|jeunes) .. (vendu*|achete*|piege*|leurre*|prostitu*|sexuel*|exploitees? sexuel*|mendi*); exploite* sexuel*; vendues? (a|par|comme|dans); proxenet*; maisons closes; (bordel*|bars) .. (filles|femmes|mineures|exploit*); faux (mariages?|petits amis|casting*); (inconnus?|inconnues?) .. (propos*|offr*|travail|promet*); (propos*|offr*) .. inconnus?; force* a .. (escroqu*|arnaqu*|mendi*|vol*|prostitu*); (escroqu*|arnaqu*) .. en ligne`,
  'forced-labour': `
(sans|pas|jamais|non) (etre )?(paye*|salaire*|jour de repos|repos|remuner*); passeport* .. (gard*|confisqu*|pris|retir*|retenu*); (prend*|gard*|confisqu*|retir*|retien*) .. passeport*; (enfants|gamins|mineurs|garcons) .. (creus*|mine|mines|carriere*|champ*|cacao|orpaill*|briquet*|peche|travaill*); travaill* .. (comme esclave*|sous la menace|contre leur gre|16 heures|18 heures|14 heures|rembours*); (enferme*|sequestre*) .. (patron*|maison|ferme|employeur*|atelier*); (enfants|mineurs|femmes) .. (ateliers (textiles|de couture|clandestins)); petites? bonnes?; bonnes? a tout faire; vidomegon*; restavek*; corveable*; (enfants|mineurs) .. creus*; doivent .. (patron|employeur|proprietaire|contremaitre); (enfants|gamins|mineurs) .. (coup*|recolt*|cueill*|port*) .. (au lieu|canne|cacao|cafe|coton|tabac|briques)`,
  smuggling: `
(pay*|vers*) .. (pour traverser|pour passer|passage); (caches?|entasses?) (dans|sous) (camion*|conteneur*|benne*|fourgon*); (piroguier*|convoyeur*|guides?) .. (migrant*|traverse*|frontiere*|desert); reseaux qui (transport*|acheminent|font passer); (capitaine*|piroguier*) .. (migrant*|zodiac|barque*|personnes)`,
  'irregular-migration': `
(travers*|marche*|pass*) .. (la nuit|a pied|clandestine*|sans papier*|par le desert|par la foret); (sans|pas de|plus de|perdu leur) (visa|titre*|carte de sejour|papiers); se cach*; peur (de la police|d etre expulse*|des controles)`,
  'border-management': `
(poste*|guichet*|point*) .. (passage*|passent|cahier*|registre*|file*|traverse*|tampon*); (file*|attente|camion*|voyageur*) .. (frontiere*|poste|heures); (gardes?|agents?|policiers|gendarmes|douaniers) .. (scanner*|passeport*|tampon*|faux|cahier*|repere*|frontiere*); (faux|falsifie*) (passeport*|papier*|visa*|document*|tampon*); frontiere* poreuse*; entrees et sorties; entrees sorties`,
  'identity-documents': `
(sans|pas de|aucun|jamais eu|perdu) .. (acte* (de )?naissance|extrait*|carte d identite|passeport*|papiers|nationalite|etat civil|pieces?); (ne*s?|nees?) .. (jamais declare*|non declare*|pas declare*|pas enregistre*|sans acte*|ailleurs sans); (passeport*|carte*) .. (expire*|perime*|attend* des mois|retard*); n existent (pas)? (sur le papier|administrativement|nulle part); (bebes|enfants|ne|nes|nee|nees) .. sans papiers; jamais (ete )?(enregistre*|declare*|inscrit*)`,
  'regular-pathways': `
voies? (legale*|sure*|reguliere*); (visa*|permis|titre*|carte*) .. (refuse*|trop cher*|cout*|attente|quota*|renouvel*); regularis*; (donner|donne|donnent|delivr*|obten*|octroy*) .. (papiers|titre*|carte*|permis|visa*|statut); (conjoint*|famille*|enfants|epouses?) .. (rejoindre|regroup*|faire venir|reunir); circul* (librement|sans visa|des personnes|entre); libre passage; libre circulation`,
  'pre-departure': `
(partent|partir|part|partiront|partants|s en vont) .. (sans (savoir|connaitre|rien savoir|information*)|mal informe*|a l aveugle); (avant|prealable) (de partir|le depart|leur depart|le voyage|d embarquer|de s en aller); (ignor*|connaissent pas|ne connaissent) .. (droits|risques|dangers|ce qui (les )?attend); (tiktok|facebook|whatsapp|rumeur*) .. (promess*|mens*|depart|reve*|europe|partir); (bureau|point|guichet|kiosque|mallette) (d )?information*`,
  'consular-protection': `
(ressortissants|compatriotes|nationaux|concitoyens|nos gens) .. (arrete*|emprisonne*|bloque*|detresse|prison|detenu*|abandonne*|morts?) (a l etranger|la bas|au|en)?; (ambassade*|consul*|permanence*) .. (deborde*|aide*|visit*|loin|ferme*|avocat*|telephon*|assist*|plus de); pas (d ambassade|de consulat); plus de consulat`,
  'protection-vulnerable': `
(battus?|battues?|voles?|violes?|violees?|maltrait*|rackett*|ranconn*|kidnappe*|enleves?|tortur*) (en route|sur la route|par|en|sur)? ; (dorment|dormir|vivent|couchent) (dans|sur|sous|a|dehors) .. (rue*|pont*|gare*|parc*|trottoir*|belle etoile)?; dehors sans rien; (abandonne*|bloque*|coince*) (dans|a|en|au|sur|par|depuis); (handicap*|personnes agees|malvoyant*); rescape*; survivantes?`,
  'screening-referral': `
(vers qui|a qui|ou) .. (orient*|renvoy*|adress*|envoy*|diriger|signaler|appeler); (renvoy*|renvoie|ballott*|balade*) .. (bureau|service|guichet|vers qui|un a l autre); qui fait quoi; orienteu*; (reperer|distinguer|trier|reconnaitre|identifier|detecter) .. (victime*|mineurs|vulnerable*|refugie*|asile|besoin*|cas|enfants|danger); (agents|policiers|gendarmes|gardes) .. (distinguer|entretien*|reperer|cas differents|qui est qui); qui est (un )?refugie; qui est qui`,
  'saving-lives': `
(corps|cadavres|depouilles|restes) .. (personne|inconnu*|sans nom|plage*|echou*|mer|desert|fleuve|rejet*|enterr*); (meur*|mort*|disparai*|disparu*|noy*|perdu*|perdent la vie) .. (mer|desert|fleuve|foret|ocean|lac|traverse*|route|montagne*|large); noyade*; (pirogue*|barque*|zodiac|kwassa*|embarcation*|bateau*) .. (chavir*|coul*|derive*|disparu*|naufrag*|sombr*|arriv* jamais|secour*); (meres|familles|parents|proches) .. (cherch*|sans nouvelles|recherch*|retrouver|attendent); (restitution|rapatriement|identification|recherche) .. (corps|depouilles?|restes|dispar*); corps .. (famille*|rendus?)`,
  'child-protection': `
(enfant*|gamin*|ado*|adolescent*|mineur*|garcons|filles|petits) .. (seul*|sans parents|livre*|laisse*|abandonne*|separe*|rue|mendi*|famille* d accueil|grands parents|isole*); (gamins|gosses|bebes|nourrissons|ados)`,
  youth: `
(jeunes|jeunesse|lyceens|bacheliers) .. (sans (travail|emploi|avenir)|chomage|chomeurs|partent|partir|oisi*|faute de|reve*)`,
  'gender-equality': `
(femmes|filles|meres|epouses|veuves) .. (battu*|viol*|agress*|harcel*|enceint*|seules|exclu*|cheffes|accouch*); jeunes (femmes|filles); (femmes|meres) (enceintes|allaitantes|seules|celibataires|isolees); ouvrieres`,
  'human-rights': `
(battu*|arrete*|expulse*|refoule*|rafle*|tabass*) .. (police|armee|gendarm*|sans (jugement|audience|avocat|recours)|en masse|collectiv*); (aucun|sans|pas d) (avocat*|juge|recours|proces|audience|voie de recours); porter plainte; (plainte*|recours) .. (juge|tribunal|peur|jamais|nulle part|mecanisme); recommandation* (epu|comite|rapporteur*)`,
  'non-discrimination': `
(attaqu*|agress*|insult*|accus*|frapp*|pill*|chass*|moqu*|rejet*|detest*|peur des|mefi*|lynch*) .. (etranger*|migrant*|refugie*|nouveaux venus|subsaharien*|noirs|immigre*|commercant*); (etranger*|migrant*|refugie*|subsaharien*|immigre*) .. (accuse*|attaque*|insulte*|rejete*|lynch*|boucs? emissaires?|mal vus?|pille*|on les); bouc* emissaire*; (regard*|image|cliche*|idees recues|peurs?) .. (etranger*|migrant*|refugie*|immigre*)`,
  'integration-inclusion': `
(habitants|voisins|riverains|locaux|hotes|population*|autochtones) .. (nouveaux|arrivants|migrants|refugies|tension*|disput*|cohabit*|conflit*|accept*|s entendent); (tension*|disput*|friction*|heurts|bagarres|conflits) .. (habitants|voisins|riverains|hotes|villageois|arrivants|communautes|autour|puits); (nouveaux|nouvelles) (arrivants|arrivantes|venus|habitants); (apprendre|cours|parler) .. (la langue|d arabe|de francais|d anglais|de turc|d espagnol|langue locale); vivre ensemble; villages hotes`,
  'basic-services': `
(ecole*|dispensaire*|hopital|hopitaux|clinique*|medecin*|mairie|maternite*|creche*) .. (refus*|renvoi*|pleine*|sature*|exig* des papiers|n accept*|loin|ferme*|demand* des papiers); ?(pas|plus|aucun|sans|faute d) (acces a|acces aux|d ecole*|de dispensaire*|d eau|de toit|de logement*|de latrine*|ecole*|eau|logement|toit|electricite); (ne vont|vont) (pas|plus) a l ecole; descolaris*; non scolaris*; (eau|puits|latrines|logement*) .. (manqu*|dispute*|insuffisant*|sec|chers?|rares?)`,
  'local-governance': `
(ville*|commune*|village*|mairie*|maire*|elus|quartier*|prefet*|wilaya|gouvernorat) .. (deborde*|accueill*|plan*|budget*|prepar*|demand*|organis*|arriv*|face a|souhait*)`,
  'local-development': `
(pas|plus|sans|faute) (de |d )?(travail|boulot|emploi|revenu*|recolte*|terre*|marche) (au village|sur place|chez eux|au pays|la bas)?; village* .. (vide*|se vident|desert*|que des vieux|depeupl*); (petit*|propre) (boutique*|commerce*|atelier*|elevage*|troupeau*|jardin*|exploitation*|metier*); (moutons|chevres|semences|maraich*|apicult*|miel|cafe|cacao|peche) .. (revenu*|vivre|vendre|familles|jeunes|appui|gagner); gagner (sa|leur) vie; (rester|vivre) (au village|au pays|sur place|de la terre); (une seule|mauvaise) recolte; (vivent|vivre) (de|des) .. (recolte*|terre|peche|elevage)`,
  'migration-development': `
(plan quinquennal|plan decennal|vision 20*); migration .. (plan national|plan quinquennal|vision 20*|plan de developpement)`,
  'diaspora-engagement': `
(associations?|amicales?) (de |des |d )?(maliens|senegalais|guineens|ivoiriens|camerounais|congolais|marocains|tunisiens|algeriens|comoriens|beninois|togolais|burkinabe*|mauritaniens|haitiens|malgaches|ressortissants|originaires|emigres); (emigres|ressortissants|originaires|compatriotes|medecins|cadres|entrepreneurs|nos gens) .. (etranger|exterieur|france|europe|paris|montreuil|marseille|lyon|bruxelles|rome|montreal); (investir|contribuer|revenir enseigner|aider|financ*) .. (au pays|village d origine|pays d origine|leur village|leur pays); nos (cerveaux|talents|scientifiques)`,
  remittances: `
(envoi*|envoy*|envoient|vir*|recoi*|recev*|transfer*) .. (argent|sous|famille*|maison|au pays|village|euros|mandat*); (pay*|cout*|coute*|frais|commission*|perd*|taux) .. (envoi*|transfer*|western union|chaque envoi|mandat*); (banque*|compte*|operateur*) .. (refus*|ferm*|migrant*|moins cher|frais|transfer*); (epargn*|placer|investir) .. (ce qu ils gagnent|argent|gains|salaire*)`,
  'return-reintegration': `
(revien*|reven*|rentr*|renvoy*|rapatri*|retourn*|ramen*|expuls*|refoul*|deport*) (de|du|des|d|au|en|chez|dans|a la|les mains) .. ; (repartir|recommencer|redemarrer|reconstruire) .. (zero|vie|au pays|au village|chez eux|maison*); les mains vides`,
  'migration-health': `
(malade*|blesse*|fievre|denutri*|malnutri*|traumatis*|suicid*|toxicoman*|enceinte*); (accompagnement|suivi|soutien|aide|detresse) psy*; (vaccin*|medicament*|traitement*|insuline|antiretrovira*|soins) .. (manqu*|rupture|interromp*|acces|pas|sans|migrant*|refugie*); pesticides; (poussiere*|chaleur) .. (ouvrier*|poumon*|malade*|travailleur*)`,
  'crisis-displacement': `
(maison*|village*|ecole*|quartier*) .. (detruit*|brule*|ras*|bombarde*|inonde*|effondr*|ruine*); (perdu|perdre|quitte*|laisse*) .. (maison*|tout|village*|foyer*|biens|terres); (fui*|fuy*|chass*|echapp*) .. (combat*|guerre|gang*|bomb*|milice*|attaque*|violence*|rebelle*|jihadiste*|maison*); (tente*|bache*|gymnase|stade|ecoles?) .. (viv*|dorm*|famille*|install*|depuis|entass*); (arriv*|afflu*) .. (sans rien|en une semaine|par milliers|en masse|quelques jours|milliers); chasses? (de|du|d|par|des); chassees? (de|du|d|par|des); (personnes|familles|millier*|million*) .. (sur les routes|en fuite); dorm* sous (arbres|baches|plastique*)`,
  'environment-climate': `
(mer|ocean|lac|fleuve|eau*|sable|dune*|vague*|maree*) .. (avanc*|mont*|mang*|engloutit|grignot*|assech*|recul*|envahi*|recouvr*|baiss*|terres|cote*); (pluie*|recolte*|puits|paturage*|lac*|sols?|terres?) .. (rare*|tari*|sec|seche*|sale*|perdu*|tard*|plus rien|degrad*|manqu*); (village*|ile*|famille*|habitants|quartier*) .. (deplac* (a|vers) l interieur|sous l eau|disparai*|deplacer|reloger|inonde*); (tempete*|cyclone*|inondation*|secheresse*|chaleur*) .. (chaque annee|encore|plus forte*|repet*); (fleuve|riviere|mer) .. (emport*|ronge*|arrach*|prend*); mousson*`,
  'asylum-resettlement': `
(demand*|cherch*|sollicit*) .. (asile|refuge|protection); (fui*|fuy*) .. (persecu*|guerre|dictature); (camp|camps) .. (depuis|nes|ans|generation*|ferm*)`,
  'detention-alternatives': `
(enferm*|emprisonn*|incarcer*|detenu*|garde*|retenu*|place*) .. (cellule*|prison*|sans papiers|commissariat*|centre|aeroport|barreaux|pas de papiers|mineurs|familles|enfants); derriere les barreaux; (liberer|liberation|assign*|suivi en milieu ouvert|familles d accueil) .. (migrant*|mineur*|enfant*|au lieu|a la place|plutot)`,
  'civil-society': `
(migrants|refugies|femmes|syndicats|associations|benevoles|paroisses) .. (voix au chapitre|entendu*|a la table|consulte*|represente*|leur mot a dire|associ* aux); (petites|associations|groupes) (locales|locaux|de femmes|de migrants|de quartier|d entraide)`,
  'private-sector': `
(entreprises|societes|patrons|hotels|employeurs|exploitants|industriels|banques) .. (embauch*|s engag*|impliqu*|recrut* local*|refus*|volontaires|partant*|parrain*|jouent le jeu); (guide|code|charte|formation) (pour|des)? (entreprises|employeurs|patrons)`,
};
