package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** The last step of parsing a label: it makes one value of the opening and the ending. */
final class LabelAssembler {
    private static final Pattern ALIAS =
            Pattern.compile("(.*?\\S)\\s*[(（]((?:[^()（）]|[(（][^()（）]{1,60}[)）]){1,100})[)）]");

    /** The longest bracket where only a dash parts the name from the words. */
    private static final int MAX_BESIDE_DASH = 24;

    private static final Pattern SHORT_BRACKET = Pattern.compile("[(（][^()（）]{1,24}[)）]");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3})[.,]$");
    private static final Pattern ADDRESS = Pattern.compile("//|<?(?:https?|ftp|mailto):|www\\.");
    private static final Pattern ONLY_CODE = Pattern.compile("`[^`]*`\\S{0,2}\\s*");

    private final LabelLine line;
    private final LabelOpening opening;
    private final LabelEnding ending;

    private LabelAssembler(LabelLine line, LabelOpening opening, LabelEnding ending) {
        this.line = line;
        this.opening = opening;
        this.ending = ending;
    }

    /** Returns the label; null if what follows shows that it is none. */
    static @Nullable LabelCandidate assemble(
            LabelLine line, LabelOpening opening, LabelEnding ending) {
        return new LabelAssembler(line, opening, ending).candidate();
    }

    private @Nullable LabelCandidate candidate() {
        FoundTime behind = timeBehind();
        int blanks = line.skipBlanks(behind == null ? ending.end() : behind.end());
        int unseen = line.skipUnseen(blanks);
        int words = line.isEmptyFrom(unseen) ? unseen : blanks;
        if (isNoSpeech(words)) {
            return null;
        }
        StartTime time = behind == null ? ending.time() : behind.time();
        boolean alone = line.isEmptyFrom(words);
        return new LabelCandidate(
                new LabelSpan(line.start(), opening.start(), keptEmphasis(), words),
                new LabelWording(opening.before(), written(time), after(words, alone)),
                name(),
                time,
                ending.style(),
                LabelPlace.unknown(alone));
    }

    /** Returns the time behind the label; null if it has one, or if words follow a bare number. */
    private @Nullable FoundTime timeBehind() {
        if (ending.time() != null) {
            return null;
        }
        int from = line.skipBlanks(ending.end());
        FoundTime message =
                ending.style() == LabelStyle.DASH
                        ? MessageTime.parse(line.text(), from, line.end())
                        : null;
        if (message != null) {
            return message;
        }
        FoundTime found = line.timeAt(from);
        return found != null && (found.bracketed() || line.isEmptyFrom(found.end())) ? found : null;
    }

    /** Tells whether an address follows, or nothing but code: nobody says that. */
    private boolean isNoSpeech(int words) {
        char sign = words < line.end() ? line.charAt(words) : ' ';
        return ("/<hfmw".indexOf(sign) >= 0 && matcher(ADDRESS, words).lookingAt())
                || (sign == '`' && matcher(ONLY_CODE, words).matches());
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(line.text()).region(from, line.end());
    }

    /** Returns how many signs of emphasis stay, because the words stand in it too. */
    private int keptEmphasis() {
        LabelEmphasis emphasis = ending.emphasis();
        boolean plainAround =
                emphasis.isPlainElement()
                        && ending.style() == LabelStyle.PLAIN
                        && !line.startsWith(emphasis.closing(), ending.writtenEnd());
        return ending.style() == LabelStyle.AROUND || plainAround ? emphasis.opening().length() : 0;
    }

    /**
     * Returns what stands between the sign and the words, without the emphasis that closes there.
     */
    private String after(int words, boolean alone) {
        String behind = line.unescaped(ending.end(), words);
        String inside = blanksInEmphasis();
        // White space of ASCII is folded; any other is part of the text.
        boolean folded = inside.isBlank() && (behind.startsWith(" ") || behind.startsWith("\t"));
        String after = folded ? behind : inside + behind;
        return alone ? after.stripTrailing() + "\n" : after;
    }

    /** Returns the blanks between the sign and the emphasis that closes behind it. */
    private String blanksInEmphasis() {
        int end = ending.writtenEnd();
        while (end < ending.end() && line.hasBlankAt(end)) {
            end++;
        }
        return line.substring(ending.writtenEnd(), end);
    }

    /** Returns the name and its sign as written, without emphasis; brackets belong to it. */
    private String written(@Nullable StartTime time) {
        LabelEmphasis emphasis = ending.emphasis();
        int start = opening.nameStart() - (emphasis.isBrackets() ? emphasis.opening().length() : 0);
        String written = line.substring(start, ending.writtenEnd());
        if (!emphasis.isNone() && !emphasis.isBrackets()) {
            written = written.replace(emphasis.opening(), "").replace(emphasis.closing(), "");
        }
        if (time != null && !ending.timeMark().isEmpty()) {
            String shown = time.written();
            written = written.replace(ending.timeMark() + shown + ending.timeMark(), shown);
        }
        return written.replace("\\", "").replace(LabelLine.SPACE, "\u00A0").strip();
    }

    private LabelName name() {
        String name = withoutStop(unescapedName(opening.nameStart(), ending.nameEnd()).strip());
        String all = (name + " " + bracketBehindEmphasis()).strip();
        Matcher alias = ALIAS.matcher(all);
        if (!(all.endsWith(")") || all.endsWith("）"))
                || !alias.matches()
                || (ending.style().isDoubtful() && alias.group(2).length() > MAX_BESIDE_DASH)) {
            return opening.time() == null
                    ? LabelName.of(name, null)
                    : LabelName.behindTime(name, null);
        }
        return LabelName.beside(alias.group(1).strip(), alias.group(2).strip());
    }

    /** Returns a name without the stop before a dash, {@code Mme Sample. —}, but for initials. */
    private String withoutStop(String name) {
        return ending.style() == LabelStyle.DASH ? STOP.matcher(name).replaceFirst("") : name;
    }

    /** Returns the bracket of {@code **Ada** (AB):}; empty if there is none. */
    private String bracketBehindEmphasis() {
        int open = ending.nameEnd() + ending.emphasis().closing().length();
        if (ending.emphasis().isNone() || open >= ending.writtenEnd()) {
            return "";
        }
        Matcher bracket = SHORT_BRACKET.matcher(line.substring(open, ending.writtenEnd()).strip());
        return bracket.lookingAt() ? Whitespace.single(bracket.group().replace("\\", "")) : "";
    }

    private String unescapedName(int from, int to) {
        return Whitespace.single(line.unescaped(from, to));
    }
}
