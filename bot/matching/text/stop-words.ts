import { fold } from './fold.ts';
import type { TextLanguage } from './languages.ts';

/** Function words, folded. They carry no subject, and they tell which language a text is in. */
const LISTS: Readonly<Record<TextLanguage, string>> = {
  en: `a about above across after again against all almost alone along already also although always am among an and another any
    anyone anything are around as at away be because been before being below between both but by can cannot could did do does
    doing done down during each either else enough etc even ever every few first for from further get gets getting give given
    go goes got had has have having he her here hers herself him himself his how however i if in instead into is it its itself
    just kind least less let like likely look looking made mainly make makes making many may me might mine more most mostly much
    must my myself need needed needs neither never new no nobody none nor not nothing now of off often on once one only onto or
    other others our ours out over own per please put quite rather really same see seem she should since so some someone
    something soon still such take than thanks that the their theirs them themselves then there these they this those though
    through thus till to together too toward towards two under until up upon us use used using usually very via want wanted wants
    was way we well were what when where whether which while who whole whom whose why will with within without would yet you your
    pls cld shld wd thx hi hello dear`,
  fr: `a afin ai ailleurs ainsi alors apres assez au aucun aucune aujourd auquel aussi autre autres aux avant avec avoir avons ayant
    beaucoup bien bonjour c ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux
    chaque chez ci comme comment d dans de dedans dehors deja depuis des desormais dessous dessus deux devant doit doivent donc dont
    du elle elles en encore enfin entre es est et etaient etait etant ete etre eu eux faire fait faut fois font furent hors hui ici
    il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me
    meme memes merci mes mieux moi moins mon n ne ni non nos notre nous nouveau nouvelle nouveaux nouvelles on ont or ou par parce
    parfois parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi pourrait pouvoir pres presque puis puisqu puisque qu
    quand que quel quelle quelles quels quelque quelques qui quoi s sa sans sauf se selon sera seraient serait seront ses seulement
    si sien soit sommes son sont sous souvent sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute
    toutes tres trop tu un une vers via voici voila vos votre vous y besoin souhaite souhaitent souhaitons souhaitee veut veulent
    voulons voudrait demande demandent cherche cherchons qqs svp cf etc`,
  es: `a acerca ademas ahora al algo alguien algun alguna algunas alguno algunos alla alli ante antes aqui asi aun aunque bajo bastante
    bien cada casi cierto como con contra cual cuales cualquier cuando cuanto cuya cuyo da dan de debe deben del demas dentro desde
    despues donde dos durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estado estan estar
    este esto estos estas fue fueron fuera gracias ha hace hacer hacia han hasta hay hola la las le les lo los luego mas me mediante
    mejor menos mi mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni ningun ninguna no nos nosotros
    nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos o os otra otras otro otros para pero poca poco pocos podamos poder
    podria por porque pues puede pueden que quien quienes quiere quieren quisieramos se sea sean segun ser sera si sido siempre sin
    sino sobre solo son su sus tal tales tambien tampoco tan tanto te tener tiene tienen toda todas todavia todo todos tras tu un una
    unas uno unos usted ustedes va van varias varios ya y yo queremos pedimos buscamos solicitamos necesita necesitamos piden q favor
    etc`,
  ar: `في من على الى عن مع هذا هذه ذلك تلك هذان هؤلاء التي الذي الذين اللذان اللتان ان او ام لا ما لم لن كان كانت كانوا يكون تكون قد كل بعض غير بين
    بعد قبل عند عندما حتى اذا اي هو هي هم هن نحن انا انت كما لدى لدينا خلال حول ضد دون منذ ثم بل لكن فقط ايضا هناك هنا حيث الا سوف لقد ليس و ف ب ل
    نريد نود نحتاج يرجى مثل اجل بها به لها له لهم منها منه فيها فيه عليها عليه اليها اليه وهو وهي وفي ومن وعلى والتي والذي وان كذلك وكذلك`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда
    даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для
    мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один
    почти мой тем чтобы нее сейчас были куда зачем всех можно при наконец два об другой хоть после над больше тот через эти нас про всего них
    какая много разве три эту моя свою этой перед лучше чуть том такой им более всегда конечно всю между также который которая которые которых
    которого которой котором это эта нужно нужен нужна нужны хотим просим требуется наш наша наши свои своих своей либо`,
  zh: `的 了 和 是 在 就 都 而 及 与 與 着 或 一个 没有 我们 你们 他们 她们 它们 自己 这 那 这个 那个 这些 那些 之 与其 也 但 但是 并 并且 因为 所以 如果 以 以及 对 对于
    关于 为 为了 由 于 其 其他 从 到 向 把 被 将 能 能够 可以 可 会 要 需要 希望 想 请 等 等等 中 上 下 里 内 有 不 很 更 最 还 又 让 使 给 用 通过 进行 如何 什么 哪些 怎么
    个 各 每 该 此 我 你 他 她 它 们 吗 呢 吧 年 月 日`,
};

const set = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/));

export const STOP_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: set(LISTS.en),
  fr: set(LISTS.fr),
  es: set(LISTS.es),
  ar: set(LISTS.ar),
  ru: set(LISTS.ru),
  zh: set(LISTS.zh),
};
