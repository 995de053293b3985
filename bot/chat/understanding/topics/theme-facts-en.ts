/** What people tell when they do not name a theme, in English: the trouble itself. Ours; see `text/pattern.ts` for the notation. */
export const FACTS_EN: Record<string, string> = {
  'migration-governance': `
(no|without|lack*) .. migration (policy|strategy|authority); who is in charge of migration; migration is handled by; ?(many|several) (ministries|departments|laws)`,
  'migration-law': `
(old|outdated|colonial|1950s|1960s|1970s|1980s) (law|act|code|decree); law .. (outdated|from 19*|older than|dates from); (write|rewrite|redraft|word) .. (law|bill|act|decree|legislation); (parliament|mps|senators|lawmakers|legislators) .. (vote|adopt|pass|debate|examine)`,
  'policy-coherence': `
each ministry .. (own|alone|separate*); (ministries|departments) .. (not talk|never talk|never meet|do not share|don t share|own plan*|same table)`,
  'data-evidence': `
(nobody|no one|no idea|do not know|don t know|cannot say|can t say|guess*) .. how many; how many (migrants|people|foreigners|workers|returnees|refugees) .. (live|are|come|leave|work|pass); counted; uncounted; (paper|handwritten) (files|registers|records|forms); excel (sheet*|file*); numbers .. (differ|contradict*|guess*|unreliable); count* .. (people|migrants|nationals|citizens|emigrants|foreigners|arrivals); lists? on paper`,
  'monitoring-evaluation': `
(do not|don t|cannot|can t|nobody) (know|see|tell|knows|say) .. (works|worked|working|effect|result*|achieved|difference); (did|does|whether) .. (work|worked|make a difference); what .. has (achieved|changed); (know|see|tell) (whether|if) .. (works|worked|useful|helps|helped|any good)`,
  'dialogue-cooperation': `
(both|two|three|four|neighbouring|receiving|sending|destination|origin) (governments|countries|states|capitals|sides) .. (agree|meet|talk|negotiat*|sign|harmoni*|together|disagree*); (treaty|mou|agreement) .. (expire*|renew*|sign*|negotiat*)`,
  'labour-migration': `
(work|works|working|worked|employed|job*) (in|on|at) .. (farm*|field*|harvest|plantation*|construction|building site*|hotel*|factor*|vineyard*|kitchen*|greenhouse*); (pickers|harvesters|labourers|day labourers|bricklayers|masons|welders|carers|cleaners|crew*|deckhands|truck drivers|miners); (no|without) (contract*|work contract*|employment contract*); underpaid; (wages|salary|salaries|pay) .. (months|withheld|late|half|owed|stolen|less than); (leave|leaving|go|going|left|depart*) .. (for work|to work|for a job|for jobs|as drivers|as maids|as nurses|as welders); hired (in|from|abroad); guestworkers; (cross*|commute*|come|travel*) .. to work`,
  'ethical-recruitment': `
(agent*|broker*|middlem*|recruiter*|go between*|intermediar*|agenc*|contractor*) .. (take|takes|took|promise*|cheat*|lie|lied|deceiv*|demand*|charge*|fee*|keep*|disappear*|vanish*|swindl*); (pay|paid|pays|owe|owes|borrow*|sell land|sold land) .. (to get|for) (the|a|his|her|their)? (job*|visa|contract|placement); (contract*|job*|salary) .. (not what|different from|changed on arrival|never exist*|turns out|turned out); upfront fee*; (job|work) (scam*|fraud); in debt before; promise* .. (job*|work|contract*|salary|visa); (job|jobs|work|contract) .. promise*`,
  'social-protection': `
(lose|loses|lost|losing|unclaimed|owed|unpaid|forfeit*|cannot claim|never get|never receive) .. (benefit*|contribution*|pension*|entitlement*|compensation|retirement|allowance*); (benefit*|contribution*|years of work) .. (unclaimed|lost|not count*|transferable|carry over|follow them); (retire|retired|retirement|old age|widow*|injured|accident*) .. (nothing|compensat*|benefit*|pension*); not insured; uninsured; no (insurance|cover|coverage)`,
  'skills-recognition': `
(diploma*|degree*|certificate*|licen*|qualification*|title*|skills) .. (not accepted|worth nothing|not valid|not valued|not recogni*|unrecogni*|count* for nothing); (engineer*|doctor*|nurse*|teacher*|electrician*) .. (drive taxis|driving taxis|as cleaners|as guards|below their); (prove|show|certify) .. (skills|trade|experience); (test|certify|assess) .. (trade|trades|skills|welders|masons|electricians|plumbers|cooks|drivers); (fast track*|bridging) .. (nurse*|doctor*|teacher*|engineer*|professional*); validation (centre*|center*); recogni* .. (electrician*|plumber*|nurse*|worker*|welder*|teacher*|driver*|trade*|doctor*|engineer*); common test; trade test*`,
  'skills-circulation': `
(nurse*|doctor*|teacher*|engineer*|midwi*|graduate*|surgeon*|professor*|specialist*|scientist*) .. (resign*|quit|leave|leaving|left|gone|emigrat*|poach*|never come back|bring back|come back|return for); hospital* .. (empty|no doctors|no nurses|lose|losing); best (minds|graduates|students|brains) .. (leave|abroad|go)`,
  trafficking: `
(girls|women|children|boys|people|migrants|workers) .. (sold|bought|lured|traded|forced into prostitution|sexually exploited|exploited in brothel*|forced to beg); lured; pimp*; brothel*; (fake|false) (modelling|model|love|marriage|scholarship*) ; loverboy*; sell* .. (girls|women|children|kidney*|organs); held (captive|in compound*|by gang*) .. (scam|prostitut*|beg*); (end up|ends up|ended up|finish up|land) in .. (brothel*|bars|bar|streets|prostitution|kitchens); girls taken; strangers .. (offer*|promise*|job*|work); (offer*|promise*) .. strangers; (forced|made) to .. (scam*|beg*|steal|sex)`,
  'forced-labour': `
(without|no) (pay|wages|salary|being paid|days off|rest day*); not (been)? paid for (month*|year*); unpaid for; (take|takes|took|taking|keep|keeps|kept|hold|holds|confiscat*|seize*) .. passport*; work* .. (like slaves|under threat|against their will|18 hours|16 hours|14 hours|12 hours|to repay|pay off); locked in .. (house|farm|factory|boat|compound); (children|kids|boys|girls|minors) .. (mine|mines|quarr*|brick kiln*|plantation*|cocoa|fishing boats|dig|digging|work in); brick kiln*; indebted to; cannot leave (the)? (farm|house|boat|employer|site); owe* .. (boss|owner|employer|landlord|foreman|everything); (children|kids|boys|girls) .. (cut*|harvest*|pick*|carry*|haul*) .. (instead|cane|cocoa|coffee|cotton|tobacco|bricks)`,
  smuggling: `
(pay|paid|pays) .. to cross; guides .. (across|over) the border; boat (captains|drivers); (hidden|packed|crammed) in (truck*|lorr*|container*|van*); networks that (move|bring|transport|carry) people; (route|crossing) organi*; (captain*|skipper*|boatm*) .. (dinghy|people|migrants|raft*); pack* .. (dinghy|boat|truck|lorry)`,
  'irregular-migration': `
(cross|crossing|crossed|walk*|travel*) .. (illegally|without papers|without documents|at night|through the jungle|the desert|on foot); (no|without|expired|lost their) (residence|visa*|permit*|status|permits); in hiding; afraid of (the police|being deported|deportation)`,
  'border-management': `
(cross|crossing|crossings|passage*) point*; (queue*|wait|lorr*|truck*|traveller*) .. (border|crossing|hours); (guard*|officer*|post*|checkpoint*) .. (scanner*|reader*|stamp*|paper register*|passport*|log); porous; green border; no man s land; (airport|harbour|port) (staff|police|officers); landing (card*|form*); watch list*; (passport*|visa*|document*|stamp*) .. (fake|forged|false|fraud*|spot); entries and exits; (entry|exit) (and exit|records|register*)`,
  'identity-documents': `
(no|without|never had|lost|lack*|lose) .. (birth certificate*|id|ids|identity|passport*|nationality|identity papers|civil documents|id card*); born .. (not registered|never registered|unregistered|no certificate|without papers); (passport*|id*) .. (expire*|expired|take months|delay*|backlog); do not exist on paper; civil registrar*; registrars; registry; (babies|children|newborns|born) .. without papers; never (been)? registered`,
  'regular-pathways': `
(legal|lawful|safe) (way|ways) (in|to|of|out|for); (visa*|permit*) .. (refus*|cost*|take*|queue*|too expensive|quota*|scheme*); (temporary|special|humanitarian|work) (stay|status|permit*); legali(s|z)*; (give|gave|giving|grant*|issue*|issuing) .. (papers|permits|residence|status); (spouse*|famil*|children|wives) .. (join|reunite*|reunited|bring over); cannot (renew|extend) .. (permit*|visa*|stay); free circulation`,
  'pre-departure': `
(leave|leaving|go|going|depart*|travel*) .. (without knowing|not knowing|unprepared|no idea|misinformed|unaware); (know*|learn*|told|informed|tell) .. before (they|leaving|going|departure|travel*); (do not|don t|dont) know (their rights|what awaits|the risks|the dangers|what to expect); (tiktok|facebook|whatsapp|rumou?r*) .. (promis*|lie*|dream*|leave|europe|route*); information (desk*|point*|office*|kiosk*|centre*|center*)`,
  'consular-protection': `
(citizens|nationals|people|workers|compatriots|countrymen) .. (arrested|jail*|stuck|stranded|detained|in prison|in trouble|died) abroad; (embassy|embassies|consul*) .. (overwhelm*|help*|visit*|phone|hotline|far|closed|assist*|staff|lawyer*); no embassy`,
  'protection-vulnerable': `
(beaten|robbed|raped|abused|mistreated|kidnapped|tortured) (on the (way|road|route)|by|in)? ; (sleep*|live|living) (in|on|under) .. (street*|bridge*|park*|station*|open); (abandoned|stuck|stranded) (in|at|by|on|along); (disabled|elderly|blind|sick) (migrants|people|persons); nowhere to (go|sleep); survivors of`,
  'screening-referral': `
(who|where) (to|do we) (send|refer|call|turn to|direct); (send|sent|sending|pass*) from (one|office|desk) .. (another|other); (spot|spotting|recogni*|tell apart|sort|identify*|notice) .. (victim*|minors|vulnerable|refugee*|asylum|need* help|children|at risk); mixed arrivals; (officers|police|guards|staff) .. (who needs|who is a|interview*|different cases); (reception|landing|disembark*) (point*|procedure*|centre*|site*) .. (sort|screen*|refer*|overwhelm*|full); who is (a|an) .. who (is|was); who is who`,
  'saving-lives': `
(bodies|corpses|remains) .. (nobody|unknown|unnamed|no name|beach|shore|desert|river|wash*|bur*); (die|dies|dying|died|death|lost|disappear*|vanish*) .. (sea|desert|river|jungle|ocean|lake|crossing|way|route|mountain*); (boat*|dinghy|pirogue*|raft*) .. (overturn*|sink*|sank|adrift|never arriv*|lost contact); (mothers|families|parents|relatives) .. (look* for|search* for|no news of|trace of|waiting for news); (return|repatriat*|hand*) .. (bodies|remains)`,
  'child-protection': `
(child*|kid*|teenager*|boys|girls|minor*|adolescent*) .. (alone|on their own|without parents|left behind|by themselves|street*|separated|begging|no family|raised by); (teenagers|kids|toddlers|babies|infants); raised by (grandparents|grandmothers|relatives|neighbours)`,
  youth: `
(young|youngsters|school leavers|teenagers) .. (no work|no job*|no future|leave|idle|unemploy*|dream*)`,
  'gender-equality': `
(women|girls|mothers|wives|widows) .. (beaten|abus*|rape*|violen*|harass*|pregnan*|alone|unsafe|unequal|excluded|heads of household); young women; (pregnant|breastfeeding|lactating|single) (women|mothers|girls)`,
  'human-rights': `
(beaten|arrested|expelled|shot|pushed back|thrown out) .. (police|army|soldiers|guards|border|without|hearing|judge|en masse); no (lawyer|judge|hearing|trial|appeal); (complain*|complaint*) .. (court*|nowhere|never|afraid|mechanism); (treaty body|upr|special rapporteur) recommendation*`,
  'non-discrimination': `
(attack*|beat*|loot*|burn*|blam*|insult*|accus*|mock*|chas*|hat*|bully*|reject*|afraid of) .. (foreign*|migrant*|refugee*|stranger*|newcomer*|outsiders); (foreign*|migrant*|refugee*|newcomer*) .. (blamed|attacked|insulted|rejected|bullied|scapegoat*|unwelcome|looted|beaten|called); (fear|hatred|anger|rumours|lies|insults) .. (foreign*|migrant*|refugee*|newcomer*)`,
  'integration-inclusion': `
(locals|neighbours|residents|host*|townspeople) .. (newcomer*|migrants|refugees|arrivals|quarrel*|tension*|fight*|resent*|get along|mix); (quarrel*|tension*|friction*|fights|clashes) .. (locals|neighbours|residents|host*|villagers|newcomer*); (learn|speak|teach*) .. (the language|local language|arabic|french|english|spanish|turkish|polish); feel at home; settle in; become part of`,
  'basic-services': `
(school*|clinic*|hospital*|doctor*|teacher*|council|dispensar*) .. (refus*|turn* away|full|will not take|won t take|ask* for papers|reject*|far|closed|do not accept|don t accept); (cannot|can t|unable to|not allowed to|no way to) .. (school*|clinic*|hospital*|see a doctor|rent|open an account|doctor|enrol*); ?no (school*|clinic*|water|toilet*|roof|housing|electricity|latrine*); (out of|not in|miss*|left) (school|class)`,
  'local-governance': `
(town|city|village|district|municipal|local) (hall|halls|plan|plans|budget|council|leader*|chief*|services|staff); (cities|towns|villages|municipalities|mayors|mayor|councillors) .. (cope*|overwhelm*|prepare*|plan*|budget*|receive*|host*|ask*|want*|arriv*)`,
  'local-development': `
(no|without|lost) (jobs|work|income|harvest|land|market|cattle) (at home|in the village*|there|left)?; villages .. (empty|emptying|deserted|only old); (small|own) (shop*|business*|trade|farm*|herd*|garden*|plot*); (sheep|goats|cattle|seeds|orchards|coffee|cocoa|beekeeping|honey|fishing gear) .. (income|earn*|sell*|families|farm*|support); (earn|make) a living; stay .. (village*|home|land) instead; (one|single|poor|bad) harvest; (live|living|depend) (on|off) .. (harvest|land|farm*|fishing|remittances)`,
  'migration-development': `
(five year|national|ten year|vision) (plan|2030|2035|2040|2050); migration .. (national plan|five year plan|vision 20*|development)`,
  'diaspora-engagement': `
(people|nationals|citizens|compatriots|countrymen|sons and daughters|emigrants|emigres|doctors|professors|engineers|entrepreneurs) (living|working|settled|based)? abroad; (abroad|overseas) .. (invest*|contribut*|give back|come back to teach|teach|send expert*|help their|help home); (invest|contribute|give back|give) .. (back home|home village*|at home|homeland|country of origin); (community|association*) in (london|paris|lyon|brussels|rome|madrid|toronto|new york|dubai|johannesburg|melbourne|sydney|berlin)`,
  remittances: `
(send|sends|sending|wire|wiring|transfer*|receive|receiving) .. (home|money|cash|dollars|euros|family|families|pesos); (pay|paying|costs?|charge*|fee*|lose) .. (to send|per transfer|on each transfer|a transfer|of what they send|western union); (bank*|account*|operator*) .. (refuse*|close*|migrant*|cheap*|fee*|transfer*); (save|saving|savings|invest) .. (what they earn|earnings|money sent|home)`,
  'return-reintegration': `
(come|came|coming|go|goes|going|went|sent|brought|flown|bussed|forced|get|got|return*) (back|home) (to|from|with|without|empty)?; (back|home) (from|after) .. (years|abroad|libya|the gulf|saudi*|europe|germany|south africa|algeria|iran|pakistan); (start again|start over|rebuild*|begin again) .. (life|lives|home|from scratch|zero|back); thrown out of`,
  'migration-health': `
(sick|ill|wounded|injured|feverish|malnourished|traumati(s|z)ed|suicid*|addict*|pregnan*); (screening|screen|test|tested|testing) (for)? (tb|hiv|tuberculosis|malaria|hepatitis); (vaccin*|medicine*|medication|treatment|drugs|insulin|antiretroviral*) .. (no|lack*|run out|access|stop*|cannot|migrant*|refugee*|worker*); nightmares; (silicosis|dust|heat|pesticide*) .. (worker*|lungs|sick|kidney*)`,
  'crisis-displacement': `
(ruined|destroyed|damaged|burnt|burned|bombed|shelled|flattened) (house*|home*|village*|school*|town*|district*); (lost|lose|left|leave) .. (homes|houses|everything|village*|their home); (run|ran|running|escap*|flee*|chased|driven) .. (fight*|war|gang*|bomb*|militia*|army|attack*|violence|homes|front line); (tents|makeshift|collective cent*|under tarpaulin*|school building*|stadium) .. (live|living|sleep*|famil*|people|since); (arriv*|cross*|came) .. (with nothing|overnight|nothing else|thousands|by the thousand*); uprooted; homes .. (lost|destroyed|flooded|burn*); (people|families|thousand*|million*) .. on the (road|run); sleep* under (trees|tarpaulin*|plastic)`,
  'environment-climate': `
(sea|ocean|lake|river|water|sand|dunes|waves|tides?) .. (eat*|ris*|rose|tak*|swallow*|advanc*|dry*|dried|cover*|higher|land|coast|shore*|shrink*|disappear*); (rain*|harvest*|crop*|well*|pasture*|lake*|soil*) .. (fail*|dry|dried|late|gone|salty|salt|no longer|shrink*|lost|poor); (villages|islands|islanders|communit*|atoll*|famil*) .. (be moved|must move|move inland|relocat*|resettled inland|higher ground|under water|disappear*); (storm*|cyclone*|flood*|heat*|drought*) .. (every year|again|stronger|worse|each year); atolls; dzud; (herders|pastoralists|fishermen|farmers) .. (city|moving to|drought|water|pasture*|no grass); river .. (takes|taking|carries|washes); monsoon*`,
  'asylum-resettlement': `
(seek*|ask*|appl*|request*|claim*) .. (protection|refuge|asylum); (fled|flee|fleeing) .. (persecut*|war|across the border) ; (resettle*|relocat*) .. (third countr*|canada|refugee*); (camp|camps) .. (since|born|years|generation*|close*|closing)`,
  'detention-alternatives': `
(locked|lock|lock* up|behind bars|held|kept|jail*|put in) .. (cell*|prison*|no papers|without papers|bars|centre*|airport|months|police station*); behind bars; (release*|free*|bail|supervis*|report to) .. (migrants|families|instead of|community|custody|centre*)`,
  'civil-society': `
(migrants|refugees|diaspora|women s groups|parishes|unions|volunteers|associations) .. (at the table|have a say|be heard|voice|consulted|represented|decide|sit on); (local|small|women s|migrant|refugee) (groups|associations|charit*|ngos|committees)`,
  'private-sector': `
(companies|firms|hotels|employers|supermarkets|factories|growers|garment brands|banks) .. (hire*|commit*|pledge*|join|involve*|sponsor*|do not want|willing|refuse*|train|on board); (guide|code|charter|training) (for)? (companies|employers|firms|businesses)`,
};
