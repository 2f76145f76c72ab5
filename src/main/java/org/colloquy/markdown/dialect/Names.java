package org.colloquy.markdown.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in the place of a label can name. */
final class Names {

    /** How much words look like a name. */
    enum Shape {
        NONE,
        /** A handle, in small letters. */
        WEAK,
        STRONG
    }

    private static final Pattern NUMBER = Pattern.compile("[ .#]*\\d{1,3}[.]?$");
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_UNCASED = 10;

    private static final Set<String> QUESTION =
            Set.of(
                    "q",
                    "question",
                    "questions",
                    "frage",
                    "pregunta",
                    "domanda",
                    "pergunta",
                    "вопрос",
                    "问",
                    "問",
                    "问题",
                    "問題",
                    "提问",
                    "提問",
                    "質問",
                    "질문",
                    "문");
    private static final Set<String> ANSWER =
            Set.of(
                    "a",
                    "answer",
                    "answers",
                    "antwort",
                    "respuesta",
                    "risposta",
                    "resposta",
                    "réponse",
                    "ответ",
                    "答",
                    "答案",
                    "回答",
                    "답",
                    "답변",
                    "대답");
    private static final Set<String> EVENTS =
            Set.of(
                    "break",
                    "breaks",
                    "ad break",
                    "outro",
                    "intro",
                    "intro music",
                    "outro music",
                    "music",
                    "jingle",
                    "clip",
                    "clips",
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "commercial",
                    "commercial break",
                    "sponsor",
                    "sponsors",
                    "sponsor break",
                    "promo",
                    "theme",
                    "theme music",
                    "applause",
                    "laughter",
                    "silence",
                    "pause",
                    "bumper",
                    "teaser",
                    "trailer",
                    "sound effect",
                    "sfx",
                    "sting",
                    "pre-roll",
                    "mid-roll",
                    "end",
                    "start",
                    "video",
                    "video clip",
                    "audio clip",
                    "recording",
                    "transition",
                    "musik",
                    "pause musicale",
                    "musique",
                    "música",
                    "音乐",
                    "音樂",
                    "广告",
                    "掌声",
                    "音楽",
                    "음악",
                    "광고");
    private static final Pattern EVENT_BEGINNING =
            Pattern.compile(
                    "(?:clip|music|audio|video|excerpt|soundbite|ad) (?:from|of|by|for)\\b.*");
    private static final Set<String> GROUPS =
            Set.of(
                    "all",
                    "both",
                    "everyone",
                    "everybody",
                    "together",
                    "crowd",
                    "audience",
                    "panel",
                    "panelists",
                    "group",
                    "several",
                    "several speakers",
                    "multiple speakers",
                    "others",
                    "hosts",
                    "guests",
                    "students",
                    "alle",
                    "tous",
                    "todos",
                    "tutti",
                    "все",
                    "全员",
                    "大家",
                    "众人",
                    "一同",
                    "全員",
                    "모두",
                    "と");
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:unknown|unidentified|unnamed)?\\s*(?:(?:male |female )?speaker|audience"
                            + "(?: member)?|voice|caller|participant|man|woman|person|guest|host|"
                            + "interviewer|interviewee|moderator|attendee|questioner|listener)"
                            + "\\s*[\\p{L}\\d]?\\d*|unknown|unidentified|\\?+",
                    Pattern.CASE_INSENSITIVE);

    /** Words that are followed by a colon in any prose, and in the credits around it. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "note",
                    "notes",
                    "nb",
                    "n.b",
                    "ps",
                    "p.s",
                    "example",
                    "examples",
                    "e.g",
                    "i.e",
                    "tip",
                    "tips",
                    "warning",
                    "caution",
                    "important",
                    "remark",
                    "edit",
                    "update",
                    "todo",
                    "fixme",
                    "hint",
                    "step",
                    "chapter",
                    "part",
                    "figure",
                    "table",
                    "image",
                    "photo",
                    "picture",
                    "caption",
                    "credit",
                    "credits",
                    "source",
                    "sources",
                    "via",
                    "link",
                    "links",
                    "url",
                    "website",
                    "slides",
                    "audio",
                    "transcript",
                    "transcription",
                    "location",
                    "place",
                    "venue",
                    "agenda",
                    "topic",
                    "topics",
                    "time",
                    "date",
                    "duration",
                    "length",
                    "summary",
                    "abstract",
                    "title",
                    "subtitle",
                    "author",
                    "authors",
                    "translator",
                    "translation",
                    "editor",
                    "editors",
                    "reviewer",
                    "related",
                    "reference",
                    "references",
                    "see also",
                    "further reading",
                    "tags",
                    "category",
                    "keywords",
                    "language",
                    "license",
                    "copyright",
                    "contact",
                    "email",
                    "twitter",
                    "phone",
                    "pros",
                    "cons",
                    "pro",
                    "con",
                    "input",
                    "output",
                    "before",
                    "after",
                    "result",
                    "results",
                    "option",
                    "options",
                    "problem",
                    "solution",
                    "goal",
                    "goals",
                    "fact",
                    "myth",
                    "conclusion",
                    "background",
                    "overview",
                    "disclaimer",
                    "spoiler",
                    "tl;dr",
                    "tldr",
                    "podcast",
                    "episode",
                    "published",
                    "posted",
                    "event",
                    "paper",
                    "preliminary notes",
                    "first",
                    "second",
                    "third",
                    "finally",
                    "next",
                    "注",
                    "注意",
                    "例",
                    "例如",
                    "作者",
                    "译者",
                    "譯者",
                    "原文作者",
                    "校对",
                    "校對",
                    "选题",
                    "來源",
                    "来源",
                    "出处",
                    "时间",
                    "地点",
                    "标题",
                    "日期",
                    "编辑",
                    "命令",
                    "说明",
                    "备注",
                    "提示",
                    "警告",
                    "结论",
                    "摘要",
                    "来自",
                    "編集",
                    "参考",
                    "출처",
                    "참고",
                    "날짜",
                    "제목",
                    "nota",
                    "ejemplo",
                    "tema",
                    "ubicación",
                    "vídeo",
                    "fecha",
                    "lugar",
                    "beispiel",
                    "hinweis",
                    "anmerkung",
                    "quelle",
                    "ort",
                    "datum",
                    "remarque",
                    "exemple",
                    "lieu");

    private static final Set<String> SMALL =
            Set.of(
                    "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "van", "von",
                    "der", "den", "ten", "ter", "zu", "zur", "bin", "ibn", "al", "el", "y", "e",
                    "and", "und", "et", "with", "of", "the", "for", "&", "/", "+", "av", "af", "i");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/&+,、，・]|\\b(?:and|und|et|y)\\b|(?<=\\S)[と和및](?=\\S))\\s*");

    private Names() {}

    /** What two spellings of a label have in common. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static boolean asks(String key) {
        return QUESTION.contains(unnumbered(key));
    }

    static boolean answers(String key) {
        return ANSWER.contains(unnumbered(key));
    }

    private static String unnumbered(String key) {
        int last = key.length() - 1;
        boolean numbered = last > 0 && (Character.isDigit(key.charAt(last)) || key.endsWith("."));
        return numbered ? NUMBER.matcher(key).replaceFirst("") : key;
    }

    static boolean isEvent(String key) {
        return EVENTS.contains(key) || EVENT_BEGINNING.matcher(key).matches();
    }

    static boolean isNoName(String key) {
        return NO_NAMES.contains(key) || NO_NAMES.contains(unnumbered(key));
    }

    static boolean isUnknown(String key) {
        return UNKNOWN.matcher(key).matches();
    }

    /** What numbered parts have in common: {@code audience} of {@code audience 3}. */
    static String stem(String key) {
        return isUnknown(key) ? key.replaceFirst("\\s*\\d+$", "") : key;
    }

    static boolean isGroup(String key) {
        return GROUPS.contains(key) || parts(key).size() > 1;
    }

    /** The names in a label of several people. */
    static List<String> parts(String name) {
        if (name.length() == 1) {
            return List.of(name);
        }
        return Arrays.stream(SEPARATOR.split(name.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    static Shape shape(String name) {
        String[] words = name.strip().split("\\s+");
        if (name.isBlank() || words.length > MOST_WORDS || !hasNameSigns(name)) {
            return Shape.NONE;
        }
        int first = name.codePointAt(0);
        if (!Character.isLetter(first) && !(name.startsWith("@") && words.length == 1)) {
            return Shape.NONE;
        }
        boolean uncased =
                name.codePoints()
                        .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (uncased) {
            return name.codePointCount(0, name.length()) <= LONGEST_UNCASED
                    ? Shape.STRONG
                    : Shape.NONE;
        }
        if (words.length == 1 && Character.isLowerCase(first)) {
            return Shape.WEAK;
        }
        boolean named = !SMALL.contains(words[0]) || words.length == 1;
        return named && Arrays.stream(words).allMatch(Names::canStandInName)
                ? Shape.STRONG
                : Shape.NONE;
    }

    private static boolean canStandInName(String word) {
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first)
                || SMALL.contains(word)
                || word.startsWith("d'")
                || word.startsWith("d’");
    }

    private static boolean hasNameSigns(String name) {
        return name.codePoints()
                .allMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || Character.isWhitespace(c)
                                        || c == '\u00A0'
                                        || " .'’‘-–_&/,+#@·・、，()（）\"“”|".indexOf(c) >= 0);
    }

    /** The initials of a name of several words: {@code JOT} of "Jeremy Olmsted-Thompson". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(c);
            }
            begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '.';
            begins = begins || c == '.';
        }
        return initials.toString();
    }
}
