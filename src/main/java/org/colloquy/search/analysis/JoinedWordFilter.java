package org.colloquy.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.colloquy.search.analysis.WordForm.FormType;

/**
 * Filter that puts the parts of a joined word beside the word, the first at its position and each
 * further one at the next. {@link InterviewAnalyzer} has the rules.
 */
final class JoinedWordFilter extends TokenFilter {
    /** Least length of a part, in UTF-16 units. */
    private static final int SHORTEST_PART = 2;

    private final boolean eliding;
    private final boolean suffixing;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Queue<TextSpan> parts = new ArrayDeque<>();
    private String word = "";
    private int start;
    private boolean first;

    /**
     * Creates a joined word filter.
     *
     * @param eliding whether articles of the language are joined to the next word by an apostrophe
     * @param suffixing whether endings of the language are joined to names by an apostrophe
     */
    JoinedWordFilter(TokenStream input, boolean eliding, boolean suffixing) {
        super(input);
        this.eliding = eliding;
        this.suffixing = suffixing;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }

    @Override
    public boolean incrementToken() throws IOException {
        TextSpan part = parts.poll();
        if (part != null) {
            clearAttributes();
            term.append(word, part.start(), part.end());
            place.setOffset(start + part.start(), start + part.end());
            step.setPositionIncrement(first ? 0 : 1);
            type.setType(FormType.PART.token());
            first = false;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (type.type().equals(FormType.WHOLE.token()) && isJoined()) {
            word = term.toString();
            start = place.startOffset();
            first = true;
            addParts();
        }
        return true;
    }

    private boolean isJoined() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (WordCharacters.isJoint(letters[i]) || WordCharacters.isClosing(letters[i])) {
                return true;
            }
        }
        return false;
    }

    private void addParts() {
        List<TextSpan> all = cut();
        if (all.size() == 1) {
            addLong(all);
        } else if (WordCharacters.isApostrophe(word.charAt(all.get(0).end()))) {
            addWithoutApostrophe(all);
        } else if (all.stream().allMatch(part -> part.length() >= SHORTEST_PART)) {
            parts.addAll(all);
        }
    }

    private void addLong(List<TextSpan> all) {
        all.stream().filter(part -> part.length() >= SHORTEST_PART).forEach(parts::add);
    }

    /** Returns what stands between the joints, without what closes the word. */
    private List<TextSpan> cut() {
        List<TextSpan> all = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (WordCharacters.isClosing(c)) {
                all.add(new TextSpan(from, at));
                return all;
            }
            if (WordCharacters.isJoint(c)) {
                all.add(new TextSpan(from, at));
                from = at + 1;
            }
        }
        all.add(new TextSpan(from, word.length()));
        return all;
    }

    private void addWithoutApostrophe(List<TextSpan> all) {
        TextSpan last = all.get(all.size() - 1);
        if (WordFolding.fold(last.in(word)).equals("s")) {
            parts.add(new TextSpan(0, all.get(all.size() - 2).end()));
        } else if (suffixing && all.get(0).length() >= SHORTEST_PART) {
            parts.add(all.get(0));
        } else if (eliding && last.length() >= SHORTEST_PART) {
            parts.add(new TextSpan(last.start(), word.length()));
        }
    }
}
