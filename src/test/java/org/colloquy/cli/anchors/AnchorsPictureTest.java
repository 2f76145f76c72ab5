package org.colloquy.cli.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code anchors} says of an edit of three hundred passages, as the picture of a terminal in
 * the guide. {@code -Dpictures=update} takes it anew.
 */
class AnchorsPictureTest {
    private static final Path PICTURE = Path.of("docs/pictures/anchors.svg");
    private static final boolean UPDATE = "update".equals(System.getProperty("pictures"));

    /** As many lines of a group are shown. */
    private static final int SHOWN = 6;

    private static final int WIDEST = 104;
    private static final int LINE = 18;
    private static final List<String> WHO =
            List.of(
                    "The keeper",
                    "My father",
                    "The old pilot",
                    "A baker",
                    "The mayor",
                    "Her sister",
                    "The engineer",
                    "Our teacher",
                    "A sailmaker",
                    "The priest",
                    "The widow",
                    "A clerk",
                    "The doctor");
    private static final List<String> DID =
            List.of(
                    "mended",
                    "painted",
                    "sold",
                    "counted",
                    "forgot",
                    "moved",
                    "borrowed",
                    "hid",
                    "measured",
                    "carried",
                    "lost");
    private static final List<String> WHAT =
            List.of(
                    "the ropes",
                    "two lamps",
                    "the brass bell",
                    "a boat",
                    "the ledgers",
                    "the long nets",
                    "every key",
                    "the weather glass",
                    "his letters",
                    "the winch",
                    "three anchors",
                    "the gate",
                    "the maps",
                    "a flag",
                    "the sails",
                    "the stove",
                    "the mooring posts");
    private static final List<String> WHEN =
            List.of(
                    "before the war",
                    "in the wet spring",
                    "when the ferries came",
                    "on a Sunday",
                    "after the storm",
                    "while we slept",
                    "for thirty years");

    @TempDir private Path folder;

    private CommandOutcome run(String... args) {
        return CommandOutcome.of(args);
    }

    @Test
    void anEditOfThreeHundredPassagesReadsWell() throws IOException {
        Path interviews = Files.createDirectory(folder.resolve("interviews"));
        List<List<String>> text = text();
        Files.writeString(interviews.resolve("harbour.md"), markdown(text));
        run("anchors", interviews.toString(), "--update");
        Files.writeString(interviews.resolve("harbour.md"), markdown(edited(text)));
        CommandOutcome told = run("anchors", interviews.toString());
        assertThat(told.status()).isEqualTo(1);
        List<String> lines =
                told.out().replace(interviews.toString(), "interviews").lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("  ")).count()).isGreaterThan(300);
        assertThat(verdicts(lines))
                .containsExactly("in doubt", "edited", "moved", "split", "merged", "new", "gone");
        String picture = picture(lines);
        if (UPDATE) {
            Files.writeString(PICTURE, picture);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(picture);
    }

    private static List<String> verdicts(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.substring(2, 11).strip())
                .distinct()
                .toList();
    }

    private static String sentence(int k) {
        return String.join(
                        " ",
                        WHO.get(k % WHO.size()),
                        DID.get(k * 3 % DID.size()),
                        WHAT.get(k * 5 % WHAT.size()),
                        WHEN.get(k * 2 % WHEN.size()))
                + " and "
                + WHO.get((k * 7 + 4) % WHO.size()).toLowerCase(Locale.ROOT)
                + " "
                + DID.get((k * 5 + 3) % DID.size())
                + " "
                + WHAT.get((k * 11 + 6) % WHAT.size())
                + " number %d of %d.".formatted(k % 97 + 3, 1850 + k * 13 % 89);
    }

    /** Seventy questions, each with its answer of five paragraphs. */
    private static List<List<String>> text() {
        List<List<String>> text = new ArrayList<>();
        for (int q = 0; q < 70; q++) {
            List<String> whole = new ArrayList<>();
            whole.add(
                    "What do you remember of year %d, and who %s %s?"
                            .formatted(
                                    1900 + q,
                                    DID.get(q % DID.size()),
                                    WHAT.get(q * 4 % WHAT.size())));
            for (int p = 0; p < 5; p++) {
                int k = 5 * q + p;
                whole.add(sentence(2 * k) + " " + sentence(2 * k + 1) + " " + sentence(k + 900));
            }
            text.add(whole);
        }
        return text;
    }

    private static List<List<String>> edited(List<List<String>> text) {
        List<List<String>> edited = new ArrayList<>();
        for (int q = 0; q < text.size(); q++) {
            List<String> whole = new ArrayList<>(text.get(q));
            switch (q % 7) {
                case 0 -> split(whole);
                case 1 -> whole.set(2, whole.get(2) + " " + whole.remove(3));
                case 2 -> whole.add(2, sentence(2000 + q) + " " + sentence(3000 + 3 * q));
                case 3 -> whole.add(1, whole.remove(4));
                default -> {}
            }
            for (int p = 1; p < whole.size(); p++) {
                if ((p + q) % 4 != 0) {
                    whole.set(p, whole.get(p).replaceFirst(" and ", " while "));
                }
            }
            edited.add(whole);
        }
        edited.get(20).set(0, "Woran erinnern Sie sich im Jahr 1920, und wer war dabei?");
        edited.get(48).set(3, "On en a parlé longtemps au port, puis plus personne n'a rien dit.");
        edited.get(60).remove(3);
        edited.get(66).remove(2);
        return edited;
    }

    /** The first sentence stands by itself, and the rest keeps the number. */
    private static void split(List<String> whole) {
        String passage = whole.get(2);
        int stop = passage.indexOf(". ") + 2;
        whole.set(2, passage.substring(0, stop).strip());
        whole.add(3, passage.substring(stop));
    }

    private static String markdown(List<List<String>> text) {
        return "# The harbour\n\n"
                + text.stream()
                        .map(whole -> "## " + String.join("\n\n", whole))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /** The lines, of each group as many as can be looked at. */
    private static List<String> shown(List<String> lines) {
        List<String> shown = new ArrayList<>();
        shown.add("$ colloquy anchors interviews");
        int group = 0;
        for (String line : lines) {
            group = line.isBlank() ? 0 : group + 1;
            String cut = line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
            if (group <= SHOWN) {
                shown.add(cut);
            } else if (group == SHOWN + 1) {
                shown.add("  ⋮");
            }
        }
        shown.add("$ colloquy anchors interviews --update --accept 0.9");
        return shown;
    }

    private static String picture(List<String> lines) {
        List<String> shown = shown(lines);
        int height = LINE * shown.size() + 34;
        StringBuilder svg =
                new StringBuilder(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" width="920" height="%d" viewBox="0 0 920 %d">
                        <rect width="920" height="%d" rx="8" fill="#1b1f24"/>
                        <g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6e8eb" xml:space="preserve">
                        """
                                .formatted(height, height, height));
        for (int k = 0; k < shown.size(); k++) {
            svg.append("<text x=\"18\" y=\"%d\"%s>".formatted(30 + LINE * k, colour(shown.get(k))))
                    .append(shown.get(k).replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</text>\n");
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String colour(String line) {
        if (line.startsWith("$") || line.strip().startsWith("colloquy ")) {
            return " fill=\"#8fd0ff\"";
        }
        boolean undecided = line.startsWith("  in doubt") || line.startsWith("  gone");
        return undecided ? " fill=\"#ffd479\"" : "";
    }
}
