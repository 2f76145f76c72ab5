package org.colloquy.markdown.dialect;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the name in a label: its time, and what sets it apart. */
abstract class LabelBeginning extends LabelScan {
    private static final Pattern TAG =
            Pattern.compile("<(b|strong|u|i|em|span|font|small|big|mark)(?: [^<>\\n]{0,200})?>");

    /** Elements that set nothing apart: what stands in one wholly is as plain as without. */
    private static final Set<String> PLAIN = Set.of("span", "font", "small", "big", "mark");

    /** {@code [Name]:}, which is no link. */
    private static final Pattern SQUARE =
            Pattern.compile("\\\\?\\[\\p{L}[^\\[\\]\\\\\\n]{0,40}\\\\?\\][:：]");

    LabelBeginning(String text, int line, int from, int to) {
        super(text, line, from, to);
    }

    void leadingTime() {
        Times.Found found = Times.at(text, at, to);
        if (found != null) {
            at = found.end();
            skipBlanks();
            if (at < to && text.charAt(at) == '\n') {
                at++;
                skipBlanks();
            }
            if (at + 1 < to
                    && "-–—".indexOf(text.charAt(at)) >= 0
                    && isBlank(text.charAt(at + 1))) {
                at++;
                skipBlanks();
            }
            time = found.time();
            before = text.substring(from, at).replace("\\", "");
        }
    }

    void emphasis() {
        int start = at;
        while (at < to
                && at - start < 3
                && (text.charAt(at) == '*' || text.charAt(at) == '_')
                && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        emphasis = text.substring(start, at);
        closing = emphasis;
        if (emphasis.isEmpty()) {
            tag();
        }
    }

    /** {@code <b>Name:</b>} is emphasis too; {@code <Name>：} and {@code 【Name】：} are brackets. */
    private void tag() {
        Matcher tag = TAG.matcher(text).region(at, to);
        if (tag.lookingAt()) {
            emphasis = tag.group();
            closing = "</" + tag.group(1) + ">";
            plain = PLAIN.contains(tag.group(1));
        } else if (at + 1 < to && isOpenBracket(text.charAt(at), text.charAt(at + 1))) {
            emphasis = text.substring(at, at + 1);
            closing = emphasis.equals("<") ? ">" : "】";
            bracketed = true;
        } else if (SQUARE.matcher(text).region(at, to).lookingAt()) {
            emphasis = text.startsWith("[", at) ? "[" : "\\[";
            closing = emphasis.replace('[', ']');
            bracketed = true;
        }
        at += emphasis.length();
    }

    /** No HTML tag begins with a letter beyond ASCII. */
    private static boolean isOpenBracket(char sign, char next) {
        return sign == '【' || (sign == '<' && next > 127 && Character.isLetter(next));
    }

    boolean isMarkup() {
        return emphasis.startsWith("*") || emphasis.startsWith("_");
    }
}
