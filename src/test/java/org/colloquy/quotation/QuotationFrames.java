package org.colloquy.quotation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ways in which drafts in several languages put a quotation: its marks, who says it, what
 * stands for words that are left out, and which words deny.
 *
 * @param marked sentences without a name, {@code %s} for the words
 * @param named sentences with a name, {@code %1$s} for the words and {@code %2$s} for the name
 * @param gaps the signs of words that are left out
 * @param denials words that deny, and what stands there without them
 * @param invented sentences that nobody of the samples has said
 */
record QuotationFrames(
        List<String> marked,
        List<String> named,
        List<String> gaps,
        Map<Pattern, String> denials,
        List<String> invented) {

    private static final QuotationFrames ENGLISH =
            new QuotationFrames(
                    List.of(
                            "The answer came at once: “%s”",
                            "\"%s\" That was the whole of it.",
                            "It was a short evening. “%s” Then the lamps went out."),
                    List.of(
                            "“%1$s,” said %2$s.",
                            "%2$s said: “%1$s”", "“%1$s,” %2$s told the house."),
                    List.of("…", "...", "[…]", "[...]", ". . ."),
                    Map.of(
                            Pattern.compile("(?<=\\w )(?:not|never) (?=\\w)"), "",
                            Pattern.compile("(?<=\\w)(?:n't|n’t)\\b"), ""),
                    List.of(
                            "We melted the spare bells to pay for a second winter of rope",
                            "My accountant keeps a heron in the office and calls it the auditor",
                            "Every kettle in that valley was tuned to the same sour note",
                            "The committee voted twice to repaint the glacier and lost both times",
                            "I asked the orchard for patience and it answered with wasps",
                            "Their compiler smelled of cedar whenever the borrow checker slept",
                            "Between us we owned one umbrella and a quarrel about its handle",
                            "No ferry has ever been late enough to embarrass that lighthouse keeper",
                            "She soldered the treaty shut and mailed the key to her dentist",
                            "Our kernel hibernates under the vineyard until somebody reboots the goats",
                            "The minister photographed the spreadsheet because it reminded him of snow",
                            "A violin left in the reactor hall learns to hum the wrong anthem"));
    private static final QuotationFrames KOREAN =
            new QuotationFrames(
                    List.of("대답은 짧았다. “%s”", "“%s” 그 말뿐이었다.", "그날 들은 말은 이것이다. ‘%s’"),
                    List.of("%2$s는 “%1$s”라고 말했다.", "%2$s 씨는 “%1$s”라고 했다.", "“%1$s”라고 %2$s가 밝혔다."),
                    List.of("…", "...", "[…]", "……"),
                    Map.of(
                            Pattern.compile("지 않습니다"), "ㅂ니다",
                            Pattern.compile("않았"), "했",
                            Pattern.compile("없었"), "있었",
                            Pattern.compile("없습니다"), "있습니다",
                            Pattern.compile("않는"), "하는",
                            Pattern.compile("않은"), "한",
                            Pattern.compile("없는"), "있는"),
                    List.of(
                            "우리 마을 빵집은 겨울마다 고래 모양의 우산을 공짜로 나누어 준다",
                            "낡은 피아노를 팔아 산 염소가 회의록을 모두 먹어 버렸다",
                            "달력에 없는 요일에만 열리는 도서관을 설계하고 싶었다",
                            "서버실 구석에서 키운 귤나무가 첫 배포 날에 꽃을 피웠다",
                            "장관은 눈사람에게 훈장을 주자는 제안을 두 번이나 미루었다",
                            "그 다리는 휘파람을 불어야만 흔들림이 멈추는 이상한 버릇이 있다",
                            "세 번째 컴파일러는 삼나무 냄새가 나서 아무도 끄지 못했다",
                            "할머니의 재봉틀이 반도체 공장보다 먼저 시계를 맞추었다",
                            "우체부가 잃어버린 자전거는 온실 지붕 위에서 여름을 보냈다",
                            "안개 낀 날이면 계산기마다 다른 답을 내놓곤 했던 사무실이었다",
                            "바이올린을 원자로 옆에 두면 틀린 국가를 흥얼거리기 시작한다",
                            "회계사가 기르는 왜가리가 장부의 마지막 줄을 쪼아 버렸다"));
    private static final QuotationFrames CHINESE =
            new QuotationFrames(
                    List.of("回答很简短：“%s”", "“%s”话就说到这里。", "那天听到的是这样一句：「%s」"),
                    List.of("%2$s说：“%1$s”", "“%1$s”，%2$s表示。", "%2$s告诉我们：“%1$s”"),
                    List.of("……", "…", "[…]", "（……）"),
                    Map.of(
                            Pattern.compile("(?<=\\p{IsHan})不(?=\\p{IsHan})"), "",
                            Pattern.compile("(?<=\\p{IsHan})没有(?=\\p{IsHan})"), "有",
                            Pattern.compile("并未"), "已"),
                    List.of(
                            "会计养了一只苍鹭，它每到月底就啄掉账本的最后一行",
                            "村里的面包房一到冬天就免费发放鲸鱼形状的雨伞",
                            "我们把多余的铜钟熔掉，换来第二个冬天的绳子",
                            "委员会两次投票要给冰川刷漆，两次都输给了海鸥",
                            "那台编译器一闻到杉木的味道就肯认真检查借用",
                            "部长给雪人授勋的提议被厨房里的钟耽搁了三回",
                            "卖掉旧钢琴买来的山羊把会议记录吃得干干净净",
                            "机房角落里的橘子树在第一次发布那天开了花",
                            "邮递员丢掉的自行车在温室的屋顶上度过了夏天",
                            "祖母的缝纫机比芯片工厂更早校准了自己的时间",
                            "只要有人吹口哨，那座吊桥就忘记自己正在摇晃",
                            "把小提琴放在反应堆旁边，它会哼出错误的国歌"));
    private static final QuotationFrames JAPANESE =
            new QuotationFrames(
                    List.of("答えは短かった。「%s」", "「%s」話はそれだけだった。", "その日に聞いたのは『%s』という言葉だ。"),
                    List.of("%2$sは「%1$s」と述べた。", "%2$sさんは「%1$s」と語った。", "「%1$s」と%2$sは話した。"),
                    List.of("……", "…", "［…］", "(…)"),
                    Map.of(
                            Pattern.compile("ません"), "ます",
                            Pattern.compile("(?<=\\p{IsHiragana})ではない"), "である",
                            Pattern.compile("なかった"), "た",
                            Pattern.compile("(?<=\\p{IsHiragana})ない(?=\\p{IsHiragana})"), "る"),
                    List.of(
                            "会計係の飼うアオサギが帳簿の最後の行をついばんでしまった",
                            "村のパン屋は冬になると鯨の形の傘をただで配る",
                            "余った鐘を溶かして二度目の冬の縄を買い込んだ",
                            "古いピアノを売って買った山羊が議事録をすっかり食べた",
                            "サーバー室の隅の蜜柑の木が初めての公開の日に花をつけた",
                            "大臣は雪だるまに勲章を贈る案を三度も先送りにした",
                            "その吊り橋は口笛を吹く人がいると揺れるのを忘れる",
                            "郵便配達が失くした自転車は温室の屋根で夏を越した",
                            "祖母のミシンは半導体の工場より先に時刻を合わせた",
                            "霧の日には電卓ごとに違う答えが出る事務所であった",
                            "杉の匂いがするとあのコンパイラは借用をまじめに調べる",
                            "原子炉のそばに置いたバイオリンは違う国歌を口ずさむ"));
    private static final QuotationFrames GERMAN =
            new QuotationFrames(
                    List.of(
                            "Die Antwort kam sofort: „%s“",
                            "»%s« Mehr war nicht zu hören.", "‚%s‘ So ging der Abend."),
                    List.of("„%1$s“, sagte %2$s.", "%2$s sagte: „%1$s“", "„%1$s“, so %2$s."),
                    List.of("…", "[…]", "(...)", "[...]"),
                    Map.of(
                            Pattern.compile("(?<=\\p{L} )(?:nicht|nie) (?=\\p{L})"), "",
                            Pattern.compile("\\bkein(?=en\\b|e\\b|em\\b|er\\b)"), "ein"),
                    List.of(
                            "Die Buchhalterin hält im Archiv einen Reiher und nennt ihn den Prüfer",
                            "Wir schmolzen die übrigen Glocken ein und kauften Seil für den Winter",
                            "Jeder Kessel im Tal war auf denselben säuerlichen Ton gestimmt",
                            "Der Ausschuss wollte den Gletscher streichen und verlor zweimal gegen Möwen",
                            "Unter dem Weinberg schläft ein Rechner bis jemand die Ziegen neu startet",
                            "Das verkaufte Klavier wurde eine Ziege und die Ziege fraß das Protokoll",
                            "Im Serverraum blühte der Orangenbaum genau am Tag der Auslieferung",
                            "Der Minister fotografierte die Tabelle weil sie ihn an Schnee erinnerte",
                            "Wer pfeift bringt die Hängebrücke dazu ihr Schwanken zu vergessen",
                            "Die Nähmaschine der Großmutter stellte ihre Uhr vor der Chipfabrik",
                            "Ein Fahrrad des Postboten verbrachte den Sommer auf dem Gewächshaus",
                            "Zwischen uns gab es einen Schirm und einen Streit über seinen Griff"));
    private static final QuotationFrames SPANISH =
            new QuotationFrames(
                    List.of(
                            "La respuesta fue breve: «%s»",
                            "“%s” No dijo más.", "Se oyó entonces: «%s»"),
                    List.of("«%1$s», dijo %2$s.", "%2$s dijo: «%1$s»", "“%1$s”, afirmó %2$s."),
                    List.of("…", "[…]", "(...)", "(…)"),
                    Map.of(Pattern.compile("(?<=\\p{L} )(?:no|nunca) (?=\\p{L})"), ""),
                    List.of(
                            "El contable cría una garza que picotea la última línea del libro",
                            "Fundimos las campanas sobrantes para comprar cuerda de invierno",
                            "Todas las teteras del valle afinaban en la misma nota agria",
                            "El comité quiso pintar el glaciar y perdió dos veces contra las gaviotas",
                            "Vendimos el piano por una cabra que devoró las actas enteras",
                            "El naranjo del cuarto de servidores floreció el día del lanzamiento",
                            "La ministra fotografió la hoja de cálculo porque parecía nieve",
                            "Aquel puente olvida que se mueve cuando alguien silba cerca",
                            "La bicicleta del cartero veraneó sobre el tejado del invernadero",
                            "Un violín junto al reactor aprende a tararear el himno equivocado",
                            "La máquina de coser de mi abuela puso en hora la fábrica de chips",
                            "Entre los dos teníamos un paraguas y una disputa por su mango"));
    private static final QuotationFrames FRENCH =
            new QuotationFrames(
                    List.of(
                            "La réponse fut brève : « %s »",
                            "“%s” Il n’y eut rien d’autre.", "On entendit : « %s »"),
                    List.of(
                            "« %1$s », a dit %2$s.",
                            "%2$s a dit : « %1$s »", "« %1$s », selon %2$s."),
                    List.of("…", "[…]", "(...)", "[...]"),
                    Map.of(Pattern.compile("(?<=\\p{L} )(?:pas|jamais) (?=\\p{L})"), ""),
                    List.of(
                            "Le comptable élève un héron qui picore la dernière ligne du registre",
                            "Nous avons fondu les cloches pour acheter la corde du second hiver",
                            "Toutes les bouilloires de la vallée donnaient la même note aigre",
                            "La commission voulait repeindre le glacier et perdit contre les mouettes",
                            "Le piano vendu devint une chèvre et la chèvre mangea le procès-verbal",
                            "Dans la salle des serveurs un oranger a fleuri le jour de la sortie",
                            "Le ministre photographia le tableur parce qu’il lui rappelait la neige",
                            "Ce pont oublie de trembler dès que quelqu’un siffle sur la rive",
                            "Le vélo du facteur passa tout l’été sur le toit de la serre",
                            "Un violon près du réacteur apprend à fredonner le mauvais hymne",
                            "La machine à coudre de ma grand-mère régla l’heure de l’usine",
                            "Nous avions à nous deux un parapluie et une dispute sur son manche"));

    private static final Map<String, QuotationFrames> ALL =
            Map.of(
                    "en", ENGLISH, "ko", KOREAN, "zh", CHINESE, "ja", JAPANESE, "de", GERMAN, "es",
                    SPANISH, "fr", FRENCH);

    /** Returns those of a language. */
    static QuotationFrames of(String language) {
        QuotationFrames frames = ALL.get(language);
        if (frames == null) {
            throw new IllegalArgumentException("no frames in " + language);
        }
        return frames;
    }
}
