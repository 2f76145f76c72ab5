package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.Chunk.Kind;
import org.colloquy.markdown.dialect.Mark.Role;

/**
 * Paragraphs or items of a list ask, and are set apart by bold or italic type, by a number, or by
 * nothing but their question mark.
 *
 * <p>Of those that are set apart so, at least two and half of all must ask; then all of them are
 * questions. A paragraph that is not set apart is one only if it is a single question, if what
 * follows is none, and if such questions structure the text: the first stands early, and there are
 * not too many paragraphs to each. A talk asks its hearers something now and then; that is no
 * question of an interview, and prose in which labels say who speaks has none either.
 */
record ParagraphReader(Dialect dialect) implements Reader {
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern NUMBER =
            Pattern.compile("^ {0,3}(?:Q\\s?)?\\d{1,3}\\s?[.)、．）:：][ \\t]*\\S.*", Pattern.DOTALL);
    private static final Pattern BOLD_HEAD =
            Pattern.compile(
                    " {0,3}(\\*\\*|__)(?=\\S)[^\\n*_]{1,300}[?？؟](?:[\"'”’»)]{0,2})\\1(?=\\s)[ \\t]*");
    private static final Pattern COUNTED = Pattern.compile("^\\d{1,3}\\s?[.)、．]\\s?");
    private static final int MOST_PARAGRAPHS_EACH = 9;
    private static final int LONGEST = 600;

    /** What a single item scores: more than prose does. */
    private static final double ONLY_ONE = 0.1;

    @Override
    public Plan read(Manuscript manuscript) {
        return dialect == Dialect.PLAIN_QUESTIONS ? plain(manuscript) : marked(manuscript);
    }

    private Plan marked(Manuscript manuscript) {
        List<Chunk> alike = new ArrayList<>();
        List<Chunk> chunks = manuscript.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = head(chunks.get(i), manuscript.text());
            if (isSetApart(chunk, manuscript.text()) && !isPullQuote(chunks, i)) {
                alike.add(chunk);
            }
        }
        long asking = alike.stream().filter(chunk -> asks(chunk, manuscript.text())).count();
        String why = "%d of %d such paragraphs ask".formatted(asking, alike.size());
        boolean fits = (asking > 1 && asking * 2 >= alike.size()) || isOnlyOne(alike, manuscript);
        double fit = (double) asking / alike.size();
        List<Mark> marks =
                marks(
                        manuscript,
                        alike.stream().filter(c -> isQuestion(c, manuscript.text())).toList());
        double score = Math.max(ONLY_ONE, weight() * fit * HeadingReader.sure((int) asking));
        return new Plan(dialect, fits ? score : 0, why, marks);
    }

    /**
     * Whether a list was begun, a bold item of which asks, and this is all that stands here of it.
     */
    private boolean isOnlyOne(List<Chunk> alike, Manuscript manuscript) {
        if (dialect != Dialect.BOLD_ITEMS || alike.size() != 1) {
            return false;
        }
        Chunk only = alike.get(0);
        String words = words(only, manuscript.text());
        return isCounted(only, manuscript.text())
                && (asks(only, manuscript.text()) || Asking.commands(words));
    }

    /**
     * What a paragraph begins with if that asks in bold, and the answer stands right behind it or
     * on the next line.
     */
    private Chunk head(Chunk chunk, String text) {
        if (dialect != Dialect.BOLD_PARAGRAPHS
                || chunk.kind() != Kind.PARAGRAPH
                || !isEmphasis(chunk.sign(text))) {
            return chunk;
        }
        Matcher bold = BOLD_HEAD.matcher(text).region(chunk.start(), chunk.end());
        if (!bold.lookingAt() || bold.end() == chunk.end()) {
            return chunk;
        }
        Chunk head = new Chunk(Kind.PARAGRAPH, chunk.start(), bold.end(), 0);
        return isSetApart(head, text) && asks(head, text) ? head : chunk;
    }

    /** A bold line among questions that neither asks nor prompts is a topic or an emphasis. */
    private boolean isQuestion(Chunk chunk, String text) {
        String words = words(chunk, text);
        boolean counted = dialect == Dialect.NUMBERED || isCounted(chunk, text);
        return asks(chunk, text)
                || Asking.prompts(COUNTED.matcher(words).replaceFirst(""))
                || counted;
    }

    /** An item that has a number is put to somebody, however it is worded. */
    private static boolean isCounted(Chunk chunk, String text) {
        return chunk.kind() == Kind.ITEM && Character.isDigit(chunk.sign(text));
    }

    private double weight() {
        return switch (dialect) {
            case BOLD_PARAGRAPHS -> 0.8;
            case BOLD_ITEMS -> 0.7;
            case ITALIC_PARAGRAPHS -> 0.6;
            default -> 0.55;
        };
    }

    private boolean isSetApart(Chunk chunk, String text) {
        if (!mayBeSetApart(chunk, text)) {
            return false;
        }
        String words = chunk.text(text).strip();
        if (words.length() > LONGEST) {
            return false;
        }
        return switch (dialect) {
            case BOLD_PARAGRAPHS -> isWithin(words, "**", "__");
            case ITALIC_PARAGRAPHS -> isItalic(words);
            case BOLD_ITEMS -> isWithin(item(chunk, text), "**", "__");
            default -> NUMBER.matcher(words).matches() && !words.contains("\n\n");
        };
    }

    /** What can be told without its words: most blocks are none of those that are looked for. */
    private boolean mayBeSetApart(Chunk chunk, String text) {
        char sign = chunk.sign(text);
        return switch (dialect) {
            case BOLD_PARAGRAPHS, ITALIC_PARAGRAPHS ->
                    chunk.kind() == Kind.PARAGRAPH
                            && isEmphasis(sign)
                            && chunk.lastSign(text) == sign;
            case BOLD_ITEMS -> chunk.kind() == Kind.ITEM;
            default ->
                    isCounted(chunk, text)
                            || (chunk.kind() == Kind.PARAGRAPH
                                    && (sign == 'Q' || Character.isDigit(sign)));
        };
    }

    private static boolean isEmphasis(char sign) {
        return sign == '*' || sign == '_';
    }

    private static boolean isItalic(String words) {
        return !isWithin(words, "**", "__") && isWithin(words, "*", "_");
    }

    /** Whether one emphasis holds all of the words. */
    private static boolean isWithin(String words, String sign, String otherSign) {
        for (String mark : List.of(sign, otherSign)) {
            if (words.length() > 2 * mark.length()
                    && words.startsWith(mark)
                    && words.endsWith(mark)) {
                String inner = words.substring(mark.length(), words.length() - mark.length());
                return !inner.contains(mark) && !Character.isWhitespace(inner.charAt(0));
            }
        }
        return false;
    }

    /** The words of an item's first line or lines. */
    private static String item(Chunk chunk, String text) {
        return ITEM.matcher(chunk.text(text)).replaceFirst("").strip();
    }

    private boolean asks(Chunk chunk, String text) {
        return Asking.asks(words(chunk, text));
    }

    private static String words(Chunk chunk, String text) {
        return item(chunk, text).replaceAll("^[*_]+|[*_]+$", "");
    }

    /** What stands by itself between two rules is lifted out of the text, and asks nobody. */
    private static boolean isPullQuote(List<Chunk> chunks, int i) {
        return i > 0
                && i + 1 < chunks.size()
                && chunks.get(i - 1).kind() == Kind.RULE
                && chunks.get(i + 1).kind() == Kind.RULE;
    }

    private static List<Mark> marks(Manuscript manuscript, List<Chunk> questions) {
        Map<Integer, Mark> marks = new TreeMap<>();
        questions.forEach(
                chunk ->
                        marks.put(
                                chunk.start(),
                                new Mark(Role.QUESTION, chunk.start(), null, chunk)));
        for (Utterance said : manuscript.utterances()) {
            int line = said.candidate().line();
            Role role = marks.containsKey(line) ? Role.QUESTION : Role.SAID;
            marks.put(line, new Mark(role, line, said, null));
        }
        return List.copyOf(marks.values());
    }

    private Plan plain(Manuscript manuscript) {
        List<Utterance> said = manuscript.utterances();
        if (said.size() > 2) {
            return Plan.none(dialect, "more than one pair is labelled");
        }
        List<Chunk> content = manuscript.body().content();
        List<Chunk> questions = new ArrayList<>();
        for (int i = 0; i + 1 < content.size(); i++) {
            if (isPlain(content.get(i), said, manuscript.text())
                    && !isPlain(content.get(i + 1), said, manuscript.text())) {
                questions.add(content.get(i));
            }
        }
        String why =
                "%d of %d paragraphs are one question each"
                        .formatted(questions.size(), content.size());
        boolean enough = questions.size() > 2 || (questions.size() == 2 && !said.isEmpty());
        if (!enough) {
            return new Plan(dialect, 0, why, marks(manuscript, questions));
        }
        int first = content.indexOf(questions.get(0));
        double each = (double) (content.size() - first) / questions.size();
        long asking =
                content.stream()
                        .filter(c -> c.kind() == Kind.PARAGRAPH)
                        .filter(c -> Asking.asks(c.text(manuscript.text())))
                        .count();
        boolean structured =
                asking <= 2L * questions.size()
                        && each <= MOST_PARAGRAPHS_EACH
                        && first <= Math.max(4, content.size() / 3);
        double fit = structured ? Math.min(1, MOST_PARAGRAPHS_EACH / 2.0 / each) : 0;
        // A labelled first pair is no talk in turns if the rest asks without labels.
        double score =
                0.5 * fit * HeadingReader.sure(questions.size()) + (said.isEmpty() ? 0 : fit);
        return new Plan(dialect, Math.min(1, score), why, marks(manuscript, questions));
    }

    private static boolean isPlain(Chunk chunk, List<Utterance> said, String text) {
        if (chunk.kind() != Kind.PARAGRAPH || chunk.end() - chunk.start() > LONGEST) {
            return false;
        }
        int start =
                said.stream()
                        .filter(u -> u.candidate().line() == chunk.start())
                        .map(u -> u.candidate().end())
                        .findFirst()
                        .orElse(chunk.start());
        return Asking.isOneQuestion(text.substring(start, Math.max(start, chunk.end())));
    }
}
