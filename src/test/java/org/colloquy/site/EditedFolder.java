package org.colloquy.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small corpus and one edit after another, the same for the same seed. */
final class EditedFolder {
    private static final List<String> SENTENCES =
            List.of(
                    "We drank tea.",
                    "The kettle was on the *stove*.",
                    "A **samovar** takes an hour.",
                    "Ada Byron came too.",
                    "See [the other talk](c.md#q1).",
                    "See [the second](d.md#nowhere).",
                    "See [tea](../glossary.md#tea) and [Mary](../people.md#mary).",
                    "See [what is gone](gone.md).",
                    "![A cup](../pictures/cup.png)",
                    "It was cold.[^1]\n\n[^1]: Very.");
    private static final List<String> QUESTIONS =
            List.of(
                    "What hardware do you use?",
                    "How did you learn to brew tea?",
                    "Who taught you?",
                    "What would be your dream kettle?");
    private static final List<String> FIELDS =
            List.of(
                    "date: 2021-05-06",
                    "tags: [tea, water]",
                    "language: de",
                    "interviewee: Ada Byron",
                    "interviewee: {name: Mary S., id: mary}",
                    "interviewer: Jo Pell",
                    "aliases: [old, b]",
                    "translation-of: c.md",
                    "translation-of: gone.md",
                    "draft: true",
                    "media: talk.mp3");
    private static final List<String> TERMS =
            List.of(
                    "tea",
                    "kettle {aliases=\"pot\"}",
                    "samovar {see=kettle}",
                    "Stove",
                    "hour {match=exact}",
                    "Kettle Society (KS)",
                    "pot");

    private final Path folder;
    private final Random random;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> history = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    EditedFolder(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        for (String name : List.of("a", "b", "c", "d")) {
            write("interviews/" + name + ".md", interview());
        }
        write("glossary.md", "## tea\n\nLeaves.\n\n## kettle\n\nSee [tea](#tea).\n");
        write("people.md", people());
    }

    Path folder() {
        return folder;
    }

    /** Every file's text. */
    Map<String, String> texts() {
        return texts;
    }

    /** What was done, for messages. */
    List<String> history() {
        return history;
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        texts.put(file, text);
        changed.add(file);
        history.add("write " + file);
    }

    private void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        texts.remove(file);
        changed.add(file);
        history.add("delete " + file);
    }

    /** Edits one file or several; returns which. */
    List<String> edit() throws IOException {
        changed.clear();
        switch (random.nextInt(15)) {
            case 0, 1, 2 -> write(interviewFile(), interview());
            case 3 -> write("interviews/" + (char) ('a' + random.nextInt(8)) + ".md", interview());
            case 4 -> write("glossary.md", glossary());
            case 5 -> write("glossary/" + one(List.of("cup", "lid")) + ".md", "A thing.\n");
            case 6 -> write("people.md", people());
            case 7 -> write("questions.md", questions());
            case 8 ->
                    write(
                            "colloquy.yaml",
                            "language: %s\nterms.link: %s\nquestions.of-several: %s\n"
                                    .formatted(
                                            one(List.of("en", "fr")),
                                            one(List.of("all", "first-in-question")),
                                            one(List.of("all", "marked", "off"))));
            case 9 -> rename();
            case 10 -> delete(one(List.copyOf(texts.keySet())));
            case 11 -> write(interviewFile(), "---\ntitle: [half\n---\n\nWords.\n");
            case 12 -> write("pictures/cup.png", "x");
            case 13 -> write(interviewFile().replace(".md", ".segments.csv"), segments());
            default -> write(interviewFile().replace(".md", ".anchors"), record());
        }
        return List.copyOf(changed);
    }

    private void rename() throws IOException {
        String from = interviewFile();
        if (texts.containsKey(from)) {
            write("interviews/" + one(List.of("e", "f", "B")) + ".md", texts.get(from));
            delete(from);
        }
    }

    /** A record of another interview, which fits nowhere. */
    private static String record() {
        return "# Colloquy anchors, version 1\n";
    }

    private String segments() {
        return "locator,title,tags\n1,%s,tea\n".formatted(one(List.of("Leaves", "Water")));
    }

    private String interviewFile() {
        List<String> files =
                texts.keySet().stream()
                        .filter(file -> file.startsWith("interviews/") && file.endsWith(".md"))
                        .toList();
        return files.isEmpty() ? "interviews/a.md" : one(files);
    }

    private String interview() {
        StringBuilder text = new StringBuilder("---\ntitle: T%d\n".formatted(random.nextInt(5)));
        FIELDS.stream()
                .filter(field -> random.nextInt(6) == 0)
                .filter(field -> !text.toString().contains("\n" + field.split(":")[0]))
                .forEach(field -> text.append(field).append('\n'));
        text.append("---\n\n");
        for (int q = 1 + random.nextInt(3); q > 0; q--) {
            text.append("## ").append(one(QUESTIONS)).append("\n\n");
            for (int p = random.nextInt(4); p >= 0; p--) {
                text.append(one(SENTENCES)).append("\n\n");
            }
        }
        return text.toString();
    }

    private String glossary() {
        StringBuilder text = new StringBuilder();
        for (String term : TERMS) {
            if (random.nextBoolean()) {
                text.append("## ").append(term).append("\n\n");
                text.append(random.nextInt(4) == 0 ? "" : one(SENTENCES) + "\n\n");
            }
        }
        return text.toString();
    }

    private String people() {
        String text = "## Mary Somer {#mary}\n\nShe writes.\n\n";
        return random.nextBoolean() ? text + "## Ada Byron\n\n" + one(SENTENCES) + "\n" : text;
    }

    private String questions() {
        return "## %s\n\n- %s\n- [one](interviews/c.md#q1)\n\n### Not\n\n- %s\n"
                .formatted(one(QUESTIONS), one(QUESTIONS), one(QUESTIONS));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
