/** As `theme-facts-en.ts`, in Spanish. */
export const FACTS_ES: Record<string, string> = {
  'migration-governance': `
(sin|no hay|no tiene|ninguna) .. (politica|estrategia) (migratoria|de migracion); quien manda en migracion`,
  'migration-law': `
(ley|codigo|decreto*|norma*|reglamento) .. (vieja*|viejo*|obsolet*|desactualiz*|data de|es de 19*|colonial*|suelt*); (escribir|reescribir|redact*|votar|aprobar|debatir) .. (ley|leyes|codigo|decreto*|reglamento); no hay ley; (diputad*|senador*|congresistas|parlamentari*) .. (vot*|aprueb*|debat*|discut*|entiend*)`,
  'policy-coherence': `
(ministerios|secretarias|direcciones) .. (cada (uno|cual)|por su (lado|cuenta)|no se hablan|misma mesa|propio plan)`,
  'data-evidence': `
(nadie|no se|no) (sabe|sabemos|conoce) .. (cuant*|numero*|cifra*); no sabemos cuant*; cuant* (migrantes|extranjer*|personas|trabajador*|retornad*) .. (viven|hay|entran|salen|trabajan|pasan); (registros|fichas|expedientes) (en |de )?papel; hojas de excel; (cero|ningun*|pocos|sin) (dato*|estadistic*|cifra*); (cifras|numeros) .. (contradic*|no cuadran|falsos|distint*); contar .. (gente|migrantes|extranjer*|nacionales|emigrad*|cuant*); listas? en papel`,
  'monitoring-evaluation': `
(nadie|no) (sabe|sabemos|mide|medimos) .. (funcion*|sirv*|resultado*|efecto*|cambi*); (si|que) (sirvio|funciono|funciona); que ha (cambiado|logrado); (saber|ver|decir) si .. (sirve|funciona|sirvio|util|funciono|cambio)`,
  'dialogue-cooperation': `
(dos|tres|cuatro|ambos|varios) (paises|estados|gobiernos|capitales|lados) .. (se (sienten|pongan|reunan|hablen)|acuerd*|negoci*|armoni*|hablar|juntos|firm*); (convenio|acuerdo|tratado|memorando) .. (vence|vencid*|renov*|firm*|negoci*|expira)`,
  'labour-migration': `
(trabaj*|emplead*|contratad*|chamba*|laburo) (en|de) .. (campo*|finca*|obra*|plantacion*|hotel*|fabrica*|invernadero*|viñed*|cocina*|cosecha*|tambo*|galpon*); (peones|obreros|albañiles|cosecheros|recolectores|cortadores|piscadores|cuidadoras|niñeras|choferes|soldadores|mineros|tripulantes|marinos|operarios); (sin|ningun) contrat*; (cobran|ganan|pagan|pago) .. (mitad|menos|miseria|negro); (salario*|sueldo*|paga|jornal*) .. (mes*|impag*|retenid*|mitad|atrasad*|robad*|debid*); (se van|van|salen|irse|parten|viajan) .. (a trabajar|como (niñeras|choferes|albañiles|enfermer*|empleadas|peones)|a la zafra|a la cosecha|por trabajo); (cruz*|entra*|van|pasa*|vienen) .. trabajar; temporada de (cafe|fresa|manzana|uva)`,
  'ethical-recruitment': `
(agencia*|intermediario*|reclutador*|enganchador*|contratista*|gestor*|coyote laboral) .. (promet*|mient*|exig*|quit*|retien*|desaparec*|estaf*|engañ*|cobr*|endeud*|roba*); (pag*|endeud*|prestam*|hipotec*|vend*) .. (por (un|el|la) (empleo|puesto|contrato|visa|trabajo|cupo)|intermediario*|para conseguir (trabajo|empleo|visa)); (contrato*|empleo*|puesto*|salario*) .. (no existe*|distint* al prometido|no era|promet*|falso*); falsas promesas de (trabajo|empleo); promet* .. (trabajo|empleo|contrato*|sueldo*); (trabajo|empleo|contrato) .. promet*`,
  'social-protection': `
(pierd*|perd*|nunca|sin|reclam*|no cobr*|recuper*) .. (pension*|cotizacion*|aportes|jubilacion|indemnizacion*|prestacion*|semanas cotizadas); (cotiz*|aport*|años de trabajo) .. (nada|perdid*|no cuentan|no les sirve*|transfer*); (viudas|accidentad*|vejez|jubilad*) .. (nada|indemniz*|pension*|derecho*); sin (seguro|cobertura|afiliacion)`,
  'skills-recognition': `
(titulo*|diploma*|certificado*|licencia*|oficio*|competencia*) .. (no (se )?reconoc*|no valen|no sirven|sin reconocer|no les (vale|sirve)|sin valor|nadie|certific*|sin certificar); (ingenier*|medic*|enfermer*|docente*|profesor*|abogad*) .. (taxi*|repartidor*|limpi*|de guardia*|por debajo); (demostrar|acreditar|certificar) .. (oficio*|lo que saben|experiencia|habilidad*|saber*); colegios? profesional*`,
  'skills-circulation': `
(medic*|enfermer*|maestr*|docente*|ingenier*|parter*|cirujan*|cientific*|graduad*|investigador*|profesional*) .. (renunci*|se van|se fueron|emigr*|no vuelven|que vuelvan|traer de vuelta|regresen|se marchan|se nos van); (traer|traiga*|atraer|repatriar|volver) .. (cientific*|medic*|talento*|investigador*|profesional*|docente*); hospital* .. (vaci*|sin medic*|se quedan); (mejores|cerebros|talentos) .. (se van|afuera|al extranjero)`,
  trafficking: `
(chicas|niñas|mujeres|jovenes|muchachas|niños) .. (vendid*|comprad*|engañad*|prostitu*|explotad* sexual*|obligad* a (pedir|prostitu*|mendig*)); explotad* sexual*; (prostibulo*|burdel*|bares|cantinas|night clubs?) .. (chicas|niñas|mujeres|menores|jovenes|extranjeras); falsos? (novios?|casting|modelaje|trabajos de modelo); desconocid* .. (ofrec*|promet*|trabajo*); (ofrec*|promet*) .. desconocid*; obligad* a .. (estafar|robar|mendigar|pedir|prostitu*); estaf* .. en linea`,
  'forced-labour': `
(sin|no les|nunca|no se les) (pag*|sueldo*|salario*|dia libre|descanso|cobrar); pasaport* .. (quit*|guard*|reten*|retien*|confisc*); (quit*|guard*|reten*|retien*|confisc*) .. (pasaport*|documentos); (niñ*|chicos|menores|adolescentes) .. (mina*|cantera*|ladriller*|plantacion*|cosecha|pican|trabaj*|pesca); trabaj* .. (como esclav*|bajo amenaza|contra su voluntad|16 horas|14 horas|18 horas|pagar (la|su) deuda); (encerrad*|secuestrad*) .. (patron*|finca|casa|taller|fabrica); (niñ*|chic*|menores|adolescentes|mujeres) .. (talleres (textiles|de costura|clandestinos)|maquila*); deben .. (patron*|dueño*|capataz|empleador*); (niñ*|chicos|menores|adolescentes) .. (cort*|cosech*|recolect*|carg*|pescan*) .. (en vez|caña|cafe|algodon|palma|ladrill*)`,
  smuggling: `
(pag*|cobr*) .. (por cruzar|para cruzar|por pasar|para pasar); (escondid*|hacinad*|metid*) en (camion*|contenedor*|furgon*|trailer*); (guia*|lancher*|barquer*) .. (migrante*|cruz*|frontera*|selva); redes que (mueven|pasan|transportan|llevan); endeud* .. coyote*; (capitan*|patron*) .. (patera*|cayuco*|lancha*|balsa*|migrantes)`,
  'irregular-migration': `
(cruz*|camin*|pas*) .. (de noche|a pie|por la selva|por el desierto|por trochas|sin papeles|escondid*); (sin|perdieron su|vencid*) (visa|permiso*|residencia|estatus|papeles); (permiso*|visa*|residencia*) .. vencid*; miedo a (la policia|la deportacion|ser deportad*|la migra)`,
  'border-management': `
(puesto*|paso*|ventanilla*|garita*) .. (fila*|colas?|cuaderno*|sello*|registr* a mano|horas); (fila*|cola*|camion*|viajer*) .. (frontera*|horas|garita*|puente); (guardias?|agentes?|policias|oficiales) .. (escaner*|pasaport*|sello*|fals*|detect*|frontera*); (pasaport*|papeles|sellos|documentos) .. fals*; entradas y salidas; ingresos y egresos`,
  'identity-documents': `
(sin|no tienen|nunca tuvieron|perdieron|les falta) .. (acta*|partida*|cedula*|dni|pasaporte*|papeles|nacionalidad|registro|identidad|identificacion); (nacid*|nacieron|nacen) .. (sin registr*|no (estan )?registr*|nunca registr*|no inscrit*|afuera sin); (pasaporte*|cedula*) .. (vencid*|tarda* meses|demora*|atras*); no existen (en papel|para el estado|legalmente); (bebes|hijos|nacid*) .. (sin papeles|no figuran|ningun libro|ningun registro); no figuran en; nunca (fueron |han sido )?(registrad*|inscrit*)`,
  'regular-pathways': `
(forma|via|manera) legal (de)?; (visa*|permiso*|tarjeta*) .. (negad*|car*|tarda*|cupo*|cuesta*|renov*|vencid*); legaliz*; (dar*|dio|dieron|da|otorg*|conced*|entreg*) .. (papeles|permisos?|residencia|visa*|estatus); (conyuge*|familia*|hij*|espos*) .. (reunir*|reunific*|traer a|reagrup*); circular (libremente|sin visa)`,
  'pre-departure': `
(se van|van|salen|parten|viajan|irse) .. (sin saber|sin informacion|mal informad*|a ciegas|engañad*); (antes de) (irse|salir|viajar|partir|migrar|embarcar|que se vayan); (no (saben|conocen)|desconocen) .. (derechos|riesgos|peligros|lo que les espera); (tiktok|facebook|whatsapp|rumor*) .. (promes*|minti*|mient*|viaj*|ruta*|sueño*); (oficina*|punto*|ventanilla*|modulo*|quiosco*|materiales) (de )?informacion; quienes se van`,
  'consular-protection': `
(compatriota*|connacional*|paisanos|nacionales|nuestra gente) .. (detenid*|pres*|varad*|en apuros|carcel*|muert*|abandonad*) ; (embajada*|consul*) .. (desbordad*|ayud*|visit*|lejos|cerrad*|abogad*|telefon*|asist*|no da abasto|protocolo); sin (embajada|consulado)`,
  'protection-vulnerable': `
(golpead*|asaltad*|violad*|maltratad*|secuestrad*|torturad*) (en|por|durante)? (el camino|la ruta)? ; (duermen|dormir|viven) (en|bajo|a la) .. (calle*|puente*|terminal*|parque*|plaza*|intemperie); (abandonad*|atrapad*|varad*|atascad*) (en|por|desde|a); (discapacitad*|ancian*|ciegos|enferm*) migrantes; sobrevivientes de`,
  'screening-referral': `
(a quien|a donde|adonde|donde) .. (deriv*|mand*|envi*|remit*|acudir|llamar); (mandan|envian|pasan|pelotean) de (una|un) (oficina|ventanilla|lado) .. otr*; (detectar|distinguir|reconocer|identificar|separar) .. (victima*|menores|vulnerable*|refugiad*|asilo|en riesgo|casos); (agentes|policias|guardias|oficiales) .. (distinguir|entrevist*|reconocer|quien es quien); quien es (un )?refugiad*; quien es quien`,
  'saving-lives': `
(cuerpos|cadaveres|restos|muert*) .. (nadie|sin nombre|descono*|playa*|orilla|selva|desierto|rio|mar|enterr*|sin identificar); (muer*|desaparec*|ahog*|pierden la vida|perdid*) .. (mar|selva|desierto|rio|oceano|travesia|ruta|camino|montaña*); (lancha*|barca*|balsa*|patera*|cayuco*|bote*) .. (volc*|hund*|deriva|desaparec*|naufrag*|zozobr*); (madres|familias|padres|familiares) .. (busc*|sin noticias|rastro|esper* noticias); (restitucion|repatriacion|identificacion|entrega) .. (cuerpos|restos); cuerpos .. familia*`,
  'child-protection': `
(niñ*|chic*|adolescente*|menor*|bebes) .. (sol*|sin (padres|familia|tutor)|abandonad*|separad*|calle|al cuidado de|con (los |sus )?abuel*|viajan|pidiendo); (chiquillos|chicos|bebes|criaturas)`,
  youth: `
(joven*|muchachos|muchachas|chavos|pelados|bachilleres) .. (sin (trabajo|empleo|futuro)|desemple*|se van|irse|ocios*|sueñan)`,
  'gender-equality': `
(mujeres|niñas|madres|esposas|viudas|chicas) .. (golpead*|viol*|abus*|acos*|embaraz*|solas|excluid*|jefas|parto); (jovenes mujeres|mujeres jovenes); (madres|mujeres) (solteras|embarazadas|lactantes|solas)`,
  'human-rights': `
(golpead*|detenid*|expulsad*|deportad*|devuelt*) .. (policia|ejercito|soldad*|sin (juicio|audiencia|abogad*)|en masa|arbitraria*); (sin|ningun) (abogad*|juez|recurso|juicio|audiencia|defensa); (denunciar|queja*) .. (juez|tribunal|miedo|nunca|ningun lado|mecanismo); recomendacion* (epu|comite|relator*)`,
  'non-discrimination': `
(atac*|agred*|insult*|acus*|golpe*|culp*|saque*|persig*|odi*|burl*|rechaz*|miedo a) .. (extranjer*|migrante*|refugiad*|venezolan*|haitian*|forastero*|nicaragüenses|inmigrante*); (extranjer*|migrante*|refugiad*|venezolan*|haitian*) .. (culpad*|atacad*|insultad*|rechazad*|linch*|chivos? expiatorios?|mal vist*|de todo); chivo* expiatorio*; (imagen|mirada|ideas|mentiras|miedos?) .. (extranjer*|migrante*|refugiad*|venezolan*|haitian*)`,
  'integration-inclusion': `
(vecin*|habitantes|locales|residentes|pobladores) .. (recien llegad*|migrantes|refugiad*|roce*|pelea*|conflicto*|llegad*|conviv*|aceptan); (roce*|pelea*|choque*|conflicto*|malestar) .. (vecin*|habitantes|locales|poblador*|barrio*|llegad*); (aprender|clases de|hablar) .. (el idioma|español|portugues|creole|la lengua); los nuevos vecinos`,
  'basic-services': `
(escuela*|colegio*|clinica*|hospital*|medic*|posta*|centro de salud|alcaldia) .. (rechaz*|no (los |las |les )?(atiend*|recib*|acept*)|llen*|piden papeles|exig* papeles|lejos|cerrad*|niega*); (no pueden|no logran|sin poder|les niegan) .. (estudiar|escuela*|medic*|hospital|alquilar|inscrib*|atencion|cupo*); ?(sin|no hay|falta de) (escuela*|agua|techo|vivienda*|baños|luz|cupos?|letrina*); fuera (del sistema escolar|de la escuela|de las aulas)`,
  'local-governance': `
(ciudad*|municipi*|pueblo*|alcaldia*|alcalde*|intendente*|concejal*) .. (desbordad*|recib*|acog*|plan*|presupuest*|prepar*|pide*|piden|llegad*|organiz*)`,
  'local-development': `
(sin|no hay|falta de) (trabajo|empleo|ingresos|cosecha*|tierra*|mercado*) (en el pueblo|alli|en casa|alla)?; pueblos? .. (vaci*|se vacian|sin gente|solo viejos|abandonad*); (pequeñ*|propio) (tienda*|taller*|negocio*|finca*|rebaño*|huerto*|parcela*); (ovejas|cabras|semillas|colmenas|miel|cafe|cacao|pesca) .. (ingreso*|vivir|vender|familias|jovenes|valor|apoyo); ganarse la vida; quedarse en (el pueblo|su tierra|casa|su comunidad); (una sola|mala) cosecha; (viven|vivir) (de|del) .. (cosecha|tierra|campo|pesca)`,
  'migration-development': `
(plan quinquenal|vision 20*); migracion .. (plan nacional|plan quinquenal|vision 20*|plan de desarrollo)`,
  'diaspora-engagement': `
(emigrad*|compatriotas|paisanos|medicos|cientific*|profesionales|empresarios|los nuestros|nuestra gente) .. (afuera|exterior|~extranjero|españa|estados unidos|europa|madrid|nueva york|miami|barcelona); (invertir|aportar|devolver|volver a enseñar|financ*) .. (su pueblo|su pais|de origen|su tierra|al pais|la tierra); (traer|traiga*|vincular|recuperar) .. (cientific*|talento*|investigador*|medic*) .. ; clubes de migrantes; paisanos; (montar|abrir|poner) negocios .. (pueblo|tierra|pais|origen)`,
  remittances: `
(mand*|envi*|gir*|recib*|transfer*) .. (dinero|plata|familia*|casa|dolares|euros|lempiras|soles); (cobr*|cuesta*|pag*|comision*|pierd*) .. (por envi*|por mandar|cada envio|giro*|western union|envio*); (banco*|cuenta*|operador*|casa* de cambio) .. (niega*|cierra*|migrante*|barat*|comision*|envio*); (ahorr*|invertir|guardar) .. (lo que ganan|dinero que|plata|ganancias)`,
  'return-reintegration': `
(vuelv*|volv*|regres*|devuelt*|mandad*|traid*|retorn*) (de|del|a|al|con|sin|desde) .. (pais|casa|pueblo|nada|manos|eeuu|estados unidos|mexico|españa|chile|costa rica|años|vacias); (empezar|reconstruir|rehacer) (de |su |sus )?(cero|nuevo|vida*); manos vacias`,
  'migration-health': `
(enferm*|herid*|fiebre|desnutrid*|traumad*|suicid*|adict*|embarazad*); (apoyo|atencion|acompañamiento|ayuda) (psico*|emocional); (vacun*|medicamento*|medicina*|tratamiento*|insulina|antirretroviral*) .. (falta*|no hay|interrump*|acceso|sin|migrante*); (falta*|no hay|sin) (de )?(vacun*|medicamento*|medicina*|tratamiento*|insulina|antirretroviral*); plaguicidas; agrotoxicos; consejeria`,
  'crisis-displacement': `
(casa*|vivienda*|pueblo*|escuela*|barrio*) .. (destruid*|quemad*|arrasad*|inundad*|derrumb*|bombarde*|dañad*); (perd*|dej*|abandon*) .. (casa*|todo|hogar*|tierra*|pueblo*|sus cosas); (huy*|huid*|escap*|expulsad* por|echad*) .. (mara*|pandilla*|violencia|guerra|combate*|guerrilla|paramilitar*|grupo* armado*|amenaza*|narco*|banda*); (carpa*|lona*|coliseo|estadio|polideportivo|escuela*) .. (viv*|duerm*|familias|personas|desde hace|hacinad*); (lleg*) .. (con lo puesto|sin nada|de golpe|miles|en masa); (personas|familias|miles|millones) .. (en camino desde|huyendo|en fuga); duerm* bajo (arboles|lonas|plastico*)`,
  'environment-climate': `
(mar|rio|lago|agua*|arena|oleaje|marea*|glaciar*) .. (avanz*|sub*|com*|trag*|sec*|invad*|inund*|costa|retroced*|tierra*); (lluvia*|cosecha*|pozo*|pasto*|suelo*|laguna*|cultivo*) .. (falla*|sec*|no llega*|perd*|salad*|menos|tard*|no alcanza*); (pueblo*|isla*|familia*|comunidad*|caserio*) .. (reubic*|trasladar*|bajo el agua|desaparec*|reasent*|inundad*); (tormenta*|huracan*|inundacion*|sequia*|calor) .. (cada (año|vez)|mas fuerte*|otra vez|repet*); (se queda sin|falta de|escasez de|ya no hay) agua; sin agua; (rio|mar) .. (lleva*|arranca*); monzon*`,
  'asylum-resettlement': `
(pid*|busc*|solicit*) .. (asilo|refugio|proteccion internacional); (huy*|huid*) .. (persecu*|guerra|dictadura); (campamento*) .. (desde|nacid*|años|generacion*|cierr*)`,
  'detention-alternatives': `
(encerrad*|encarcelad*|detenid*|pres*|recluid*|retenid*) .. (celda*|carcel*|sin papeles|comisaria*|centro*|aeropuerto|estacion* migratoria*|rejas|calabozo*|niñ*|familias); tras las rejas; (liberar|libertad|fianza|presentacion* periodica*) .. (migrante*|famili*|en lugar|en vez|comunidad|bajo)`,
  'civil-society': `
(migrantes|refugiad*|mujeres|sindicatos|asociaciones|voluntarios|parroquias) .. (voz y voto|ser escuchad*|en la mesa|consultad*|representad*|opin*|particip*); (grupos|organizaciones|asociaciones) (locales|de mujeres|de migrantes|de barrio|de base)`,
  'private-sector': `
(empresas|empresari*|patron*|hoteles|empleadores|fincas|bancos|supermercados) .. (contrat*|se compromet*|involucr*|neg*|dispuest*|sum*|apadrin*|participen); (guia|codigo|carta|formacion) (para|de)? (empresas|empleadores|patronos)`,
};
