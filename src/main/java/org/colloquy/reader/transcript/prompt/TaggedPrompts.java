package org.colloquy.reader.transcript.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.text.QuestionSentences;

/**
 * Prompts that markup of a site generator sets apart, whatever it is called: {@code {{< ask >}}Why?
 * {{< /ask >}}}, {@code <Question>Why?</Question>}, a fence {@code ::: question}, a class {@code {:
 * .question}} at a paragraph, or that of a paragraph of HTML.
 *
 * <p>They are all paragraphs in the same markup, if these are three at least, two of three ask, and
 * each stands above words in other markup or in none.
 */
public final class TaggedPrompts {
    private static final int LEAST = 3;
    private static final String SIGNS = "<{:";

    /** An opening tag, shortcode or fence; its first or second group is what it is called. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "\\s*(?:(?:\\{\\{[<%]|\\{%-?|<|:{3,})\\s*(?:\\{?\\.)?([A-Za-z][\\w.-]{0,40})"
                            + "(?:[^<>{}%\\n]{0,200}?)(?:[>%]?\\}\\}|-?%\\}|\\}|>|(?=\\n|\\z)))");

    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:\\{\\{[<%]\\s*/\\s*|\\{%-?\\s*(?:/|end_?)|</)([A-Za-z][\\w.-]{0,40})\\s*(?:[>%]\\}\\}|-?%\\}|>)\\s*|:{3,}\\s*");

    private static final Pattern CLASS =
            Pattern.compile(
                    "\\s*(?:<p\\s[^<>\\n]{0,200}?class=[\"']|\\{:\\s?\\.)([\\w-]{1,40}).*",
                    Pattern.DOTALL);

    private final SourceBlocks source;
    private final String text;

    private TaggedPrompts(SourceBlocks source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the paragraphs that are the prompts of a text; none if no markup sets any apart. */
    public static List<SourceBlock> in(SourceBlocks source) {
        TaggedPrompts prompts = new TaggedPrompts(source);
        return prompts.byMarkup().values().stream()
                .filter(prompts::arePrompts)
                .findFirst()
                .orElse(List.of());
    }

    private Map<String, List<SourceBlock>> byMarkup() {
        Map<String, List<SourceBlock>> found = new LinkedHashMap<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (block.kind() == BlockKind.PARAGRAPH) {
                markup(block, i)
                        .ifPresent(
                                n -> found.computeIfAbsent(n, k -> new ArrayList<>()).add(block));
            }
        }
        return found;
    }

    /** Returns what the markup is called in which a paragraph stands; empty if it has none. */
    private Optional<String> markup(SourceBlock block, int i) {
        return inside(block)
                .or(() -> atParagraph(block))
                .or(() -> around(i))
                .or(() -> classOf(block, i));
    }

    /** Returns the name of the markup that a paragraph opens and closes itself. */
    private Optional<String> inside(SourceBlock block) {
        if (SIGNS.indexOf(block.sign(text)) < 0) {
            return Optional.empty();
        }
        String words = block.text(text);
        Matcher opening = OPENING.matcher(words);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int close = lastTag(words);
        return close >= opening.end() && closes(words.substring(close), opening.group(1))
                ? Optional.of(opening.group(1))
                : Optional.empty();
    }

    /** Returns the class of a paragraph of HTML. */
    private Optional<String> atParagraph(SourceBlock block) {
        Matcher element = CLASS.matcher(block.text(text));
        return block.sign(text) == '<' && element.matches()
                ? Optional.of("." + element.group(1))
                : Optional.empty();
    }

    /** Returns the name of the markup in the lines right above and below a paragraph. */
    private Optional<String> around(int i) {
        Optional<String> above = silent(i - 1);
        Optional<String> below = silent(i + 1);
        Matcher opening = OPENING.matcher(above.orElse(""));
        return below.isPresent() && opening.matches() && closes(below.get(), opening.group(1))
                ? Optional.of(opening.group(1))
                : Optional.empty();
    }

    /** Returns the class in the line right below a paragraph, or else right above it. */
    private Optional<String> classOf(SourceBlock block, int i) {
        Optional<String> below =
                silent(i + 1).filter(line -> source.blocks().get(i + 1).start() == block.end() + 1);
        Optional<String> above =
                silent(i - 1).filter(line -> source.blocks().get(i - 1).end() == block.start() - 1);
        return below.or(() -> above)
                .map(CLASS::matcher)
                .filter(Matcher::matches)
                .map(line -> "." + line.group(1));
    }

    private Optional<String> silent(int i) {
        boolean markup =
                i >= 0
                        && i < source.blocks().size()
                        && source.blocks().get(i).kind() == BlockKind.SILENT
                        && SIGNS.indexOf(source.blocks().get(i).sign(text)) >= 0;
        return markup ? Optional.of(source.blocks().get(i).text(text).strip()) : Optional.empty();
    }

    /** Returns where the last tag begins that may close another; -1 if there is none. */
    private static int lastTag(String words) {
        int brace = Math.max(words.lastIndexOf("{{"), words.lastIndexOf("{%"));
        int shortcode = brace > 0 && words.charAt(brace - 1) == '{' ? brace - 1 : brace;
        return Math.max(shortcode, words.lastIndexOf("</"));
    }

    private static boolean closes(String tag, String name) {
        Matcher closing = CLOSING.matcher(tag);
        return closing.matches() && (closing.group(1) == null || closing.group(1).equals(name));
    }

    private boolean arePrompts(List<SourceBlock> tagged) {
        if (tagged.size() < LEAST) {
            return false;
        }
        long asking =
                tagged.stream().filter(b -> QuestionSentences.isQuestionAlone(words(b))).count();
        return asking * 3 >= tagged.size() * 2L
                && tagged.stream().allMatch(b -> words(b).length() <= SetApartBlocks.MAX_LENGTH)
                && areAnswered(Set.copyOf(tagged));
    }

    /** Returns the words of a paragraph without the markup in it. */
    private String words(SourceBlock block) {
        String words = block.text(text);
        Matcher opening = OPENING.matcher(words);
        int from = opening.lookingAt() ? opening.end() : 0;
        int to = lastTag(words);
        return words.substring(from, to < from ? words.length() : to).strip();
    }

    /** Tells whether words in other markup follow each of some paragraphs. */
    private boolean areAnswered(Set<SourceBlock> tagged) {
        List<SourceBlock> content = source.content();
        for (int i = 0; i < content.size(); i++) {
            boolean last = i + 1 == content.size();
            if (tagged.contains(content.get(i)) && (last || tagged.contains(content.get(i + 1)))) {
                return false;
            }
        }
        return true;
    }
}
