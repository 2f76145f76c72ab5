package org.colloquy.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A transcript whose label and prompt shapes are put together at random from parts.
 *
 * @param name of its file
 * @param markdown its text
 * @param shape how a label or prompt of it looks, for the reader of a report
 * @param form the form that it has
 * @param questions how many prompts it has
 * @param turns how many labels it has
 * @param speakers how many people speak
 */
record InventedTranscript(
        String name,
        String markdown,
        String shape,
        String form,
        int questions,
        int turns,
        int speakers) {

    private static final String[][] BRACKETS = {
        {"", ""},
        {"", ""},
        {"", ""},
        {"[", "]"},
        {"(", ")"},
        {"<", ">"},
        {"\\<", "\\>"},
        {"【", "】"},
        {"\\[", "\\]"},
    };
    private static final String[] EMPHASIS = {"", "", "**", "**", "*", "_", "__", "***"};
    private static final String[] SEPARATORS = {
        ":", ": ", "：", " - ", " – ", " — ", " :", "", " ",
    };
    private static final String[] CONTAINERS = {"", "", "", "", "", "- ", "* ", "> ", "### "};
    private static final String[] TIMES = {"", "", "", "[%s]", "(%s)", "%s"};

    /** A language of invented names and words: its script, and whether it sets blanks. */
    private enum Script {
        LATIN(
                "Ada Brook,Ben Okri,Cleo Marsh,Dora Finch,Eve Larkin,Fay Moss,Gil Reed,Hal Stone,"
                        + "Ida Wren,Jon Vale,Kit Lowe,Lia Crane",
                "the kettle stands on the stove and nobody looks at it while the water sings"
                        + " softly in the dark kitchen of the old house by the river"),
        CYRILLIC(
                "Анна Белова,Борис Громов,Вера Дымова,Глеб Егоров,Дарья Жукова,Егор Зимин,Жанна"
                        + " Ильина,Захар Котов,Инна Лапина,Клим Носов,Лада Орлова,Марк Павлов",
                "чайник стоит на плите и никто не смотрит на него пока вода тихо поёт в тёмной"
                        + " кухне старого дома у реки"),
        CHINESE(
                "王小明,李大山,张文英,陈海涛,刘春梅,赵天宇,周丽华,吴国强,郑安然,孙立新,马晓东,朱明月",
                "水壶 放在 炉子 上面 没有 人 看着 它 在 河边 老房子 的 厨房 里 慢慢 唱歌"),
        KOREAN(
                "김하늘,이바다,박소리,최나무,정구름,강이슬,조아라,윤가람,장미르,임다솜,한보라,오누리",
                "주전자는 난로 위에 서 있고 아무도 그것을 보지 않는다 강가의 오래된 집 어두운 부엌에서 물이 조용히" + " 노래한다"),
        ARABIC(
                "سارة نجم,يوسف حداد,ليلى عمر,كريم صالح,هدى ناصر,طارق زيدان,منى فارس,عادل رشيد,رنا"
                        + " خليل,سامي داود,دينا حسن,نادر علي",
                "الإبريق يقف على الموقد ولا أحد ينظر إليه بينما يغني الماء بهدوء في مطبخ البيت القديم"
                        + " قرب النهر");

        private final String names;
        private final String words;

        Script(String names, String words) {
            this.names = names;
            this.words = words;
        }

        private String mark() {
            return switch (this) {
                case CHINESE -> "？";
                case ARABIC -> "؟";
                default -> "?";
            };
        }

        private String stop() {
            return this == CHINESE ? "。" : ".";
        }
    }

    /** Returns the transcript of a number, the same each time. */
    static InventedTranscript of(int number) {
        Random random = new Random(7_919L * number);
        random.nextInt();
        if (number % 20 == 13) {
            return new Maker(number, random).table();
        }
        return random.nextInt(10) < 7
                ? new Maker(number, random).talk()
                : new Maker(number, random).asked();
    }

    /** Builder of one transcript. */
    private static final class Maker {
        private final int number;
        private final Random random;
        private final Script script;
        private final List<String> names;
        private final String[] vocabulary;
        private final StringBuilder text = new StringBuilder();
        private int seconds;

        Maker(int number, Random random) {
            this.number = number;
            this.random = random;
            List<Script> scripts = List.of(Script.values());
            this.script = scripts.get(random.nextInt(scripts.size()));
            this.names = List.of(script.names.split(","));
            this.vocabulary = script.words.split(" ");
        }

        private String any(String[] of) {
            return of[random.nextInt(of.length)];
        }

        private String sentence(int words, String end) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                all.add(any(vocabulary));
            }
            String joined = String.join(script == Script.CHINESE ? "" : " ", all);
            return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + end;
        }

        private String prose() {
            int sentences = 1 + random.nextInt(3);
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < sentences; i++) {
                all.append(i == 0 || script == Script.CHINESE ? "" : " ");
                boolean asks = random.nextInt(8) == 0;
                all.append(sentence(6 + random.nextInt(10), asks ? script.mark() : script.stop()));
            }
            return all.toString();
        }

        private String clock() {
            seconds += 5 + random.nextInt(40);
            return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }

        private List<String> people(int count) {
            Set<String> all = new LinkedHashSet<>();
            int kind = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                String full = names.get(i);
                all.add(
                        switch (kind) {
                            case 0 -> full.split(" ")[0];
                            case 1 -> "Speaker " + (i + 1);
                            case 2 ->
                                    script == Script.LATIN || script == Script.CYRILLIC
                                            ? initials(full)
                                            : full;
                            default -> full;
                        });
            }
            return List.copyOf(all);
        }

        private static String initials(String full) {
            String[] words = full.split(" ");
            return words[0].substring(0, 1) + words[1].charAt(0);
        }

        /** The signs around a name: everything of a label but name and time. */
        private record Shape(
                String container,
                String open,
                String close,
                String separator,
                String emphasis,
                String time,
                boolean timeFirst,
                boolean alone) {

            /** Returns whether anybody could see that it is a label. */
            boolean isVisible() {
                boolean bracketed = !open.isEmpty();
                boolean signed = !separator.isBlank();
                boolean marked = !emphasis.isEmpty();
                boolean timed = !time.isEmpty();
                if (container.startsWith("#")) {
                    return alone && !timed;
                }
                if (alone) {
                    return marked || bracketed || signed || timed;
                }
                return bracketed || signed || (marked && (timed || emphasis.length() > 1));
            }

            String label(String name, String clock) {
                String inner = open + name + close;
                String timed = time.isEmpty() ? "" : time.formatted(clock);
                String before = timeFirst && !timed.isEmpty() ? timed + " " : "";
                String behind = !timeFirst && !timed.isEmpty() ? " " + timed : "";
                String sign = alone ? separator.stripTrailing() : separator;
                boolean inside =
                        !sign.isBlank()
                                && sign.strip().length() == 1
                                && ":：".contains(sign.strip());
                String marked =
                        emphasis.isEmpty()
                                ? inner + behind + sign
                                : inside
                                        ? emphasis
                                                + inner
                                                + sign.stripTrailing()
                                                + emphasis
                                                + behind
                                        : emphasis + inner + emphasis + behind + sign;
                return container + before + marked;
            }
        }

        private Shape shape() {
            while (true) {
                String[] bracket = BRACKETS[random.nextInt(BRACKETS.length)];
                String container = any(CONTAINERS);
                Shape shape =
                        new Shape(
                                container,
                                bracket[0],
                                bracket[1],
                                any(SEPARATORS),
                                container.startsWith("#") ? "" : any(EMPHASIS),
                                any(TIMES),
                                random.nextBoolean(),
                                container.startsWith("#") || random.nextInt(5) == 0);
                if (shape.isVisible()) {
                    return shape;
                }
            }
        }

        InventedTranscript talk() {
            Shape shape = shape();
            int count = 1 + random.nextInt(12);
            count = count == 1 && shape.time().isEmpty() ? 2 : count;
            List<String> people = people(count);
            int turns =
                    Math.max(8, 3 * people.size())
                            + random.nextInt(random.nextInt(6) == 0 ? 390 : 60);
            text.append("# ").append(sentence(4, "")).append("\n\n");
            if (random.nextBoolean()) {
                text.append(prose()).append("\n\n");
            }
            Set<String> spoke = new LinkedHashSet<>();
            String before = "";
            for (int i = 0; i < turns; i++) {
                String who =
                        i < people.size()
                                ? people.get(i)
                                : people.get(random.nextInt(people.size()));
                who =
                        who.equals(before) && random.nextInt(4) > 0 && count > 1
                                ? people.get((people.indexOf(who) + 1) % people.size())
                                : who;
                before = who;
                spoke.add(who);
                turn(shape, who);
                noise();
            }
            return new InventedTranscript(
                    "t%05d.md".formatted(number),
                    text.toString(),
                    script + " " + shape.label(people.get(0), "00:01:02"),
                    "turns",
                    0,
                    turns,
                    spoke.size());
        }

        /** Returns a talk in a table, a row for each turn. */
        InventedTranscript table() {
            List<String> people = people(2 + random.nextInt(5));
            boolean timed = random.nextBoolean();
            boolean timeFirst = random.nextBoolean();
            boolean outer = random.nextBoolean();
            boolean headed = !outer || random.nextInt(3) > 0;
            String mark = any(new String[] {"", "", "**", "_"});
            int turns = Math.max(8, 3 * people.size()) + random.nextInt(60);
            text.append("# ").append(sentence(4, "")).append("\n\n");
            if (random.nextBoolean()) {
                text.append(prose()).append("\n\n");
            }
            if (headed) {
                text.append(row(outer, timed ? List.of("1", "2", "3") : List.of("1", "2")));
                text.append(
                        row(outer, timed ? List.of("---", ":-:", "---") : List.of("---", ":--")));
            }
            for (int i = 0; i < turns; i++) {
                int next = i < people.size() ? i : i * 7 + random.nextInt(2);
                String who = mark + people.get(next % people.size()) + mark;
                List<String> cells = timeFirst ? List.of(clock(), who) : List.of(who, clock());
                String words = prose().replace("[", "");
                List<String> before = timed ? cells : List.of(who);
                text.append(row(outer, Stream.concat(before.stream(), Stream.of(words)).toList()));
            }
            return new InventedTranscript(
                    "r%05d.md".formatted(number),
                    text.toString(),
                    script + " table of " + (timed ? "3" : "2") + (headed ? " with header" : ""),
                    "turns",
                    0,
                    turns,
                    people.size());
        }

        private static String row(boolean outer, List<String> cells) {
            String joined = String.join(" | ", cells);
            return (outer ? "| " + joined + " |" : joined) + "\n";
        }

        private void turn(Shape shape, String who) {
            String label = shape.label(who, clock());
            boolean quote = shape.container().startsWith(">");
            boolean item = shape.container().equals("- ") || shape.container().equals("* ");
            String indent = quote ? "> " : item ? "  " : "";
            if (shape.alone()) {
                text.append(label).append('\n').append(quote ? ">\n" : "\n");
                text.append(indent).append(prose()).append("\n\n");
            } else {
                boolean blank = label.endsWith(" ");
                text.append(label).append(blank ? "" : " ").append(prose());
                if (random.nextInt(10) == 0) {
                    text.append('\n').append(indent).append(prose()); // A line that goes on.
                }
                text.append("\n\n");
            }
        }

        private void noise() {
            switch (random.nextInt(30)) {
                case 0 -> text.append("[laughter]\n\n");
                case 1 -> text.append(prose()).append("\n\n");
                case 2 -> text.append("![A kettle](kettle.png)\n\n");
                case 3 ->
                        text.append(sentence(5, script.stop()))
                                .append(" [here](https://example.org/tea)")
                                .append(script.stop())
                                .append("\n\n");
                default -> {}
            }
        }

        InventedTranscript asked() {
            int questions = 6 + random.nextInt(20);
            int kind = random.nextInt(6);
            int asking = 1 + random.nextInt(2); // Two of three end in a question mark, or all.
            text.append("# ").append(sentence(4, "")).append("\n\n");
            if (random.nextBoolean()) {
                text.append(sentence(12, script.stop())).append("\n\n");
            }
            for (int i = 1; i <= questions; i++) {
                boolean asks = i < 5 || random.nextInt(3) <= asking;
                String words =
                        sentence(5 + random.nextInt(8), asks ? script.mark() : script.stop());
                text.append(prompt(kind, i, words)).append("\n\n");
                int paragraphs = 1 + random.nextInt(3);
                for (int p = 0; p < paragraphs; p++) {
                    text.append(sentence(9 + random.nextInt(20), script.stop())).append("\n\n");
                }
            }
            return new InventedTranscript(
                    "q%05d.md".formatted(number),
                    text.toString(),
                    script + " " + prompt(kind, 1, "…?") + " " + asking,
                    "questions",
                    questions,
                    0,
                    0);
        }

        private static String prompt(int kind, int number, String words) {
            return switch (kind) {
                case 0 -> "## " + words;
                case 1 -> "### " + words;
                case 2 -> "**" + words + "**";
                case 3 -> "*" + words + "*";
                case 4 -> "- **" + words + "**";
                default -> number + ". " + words;
            };
        }
    }
}
