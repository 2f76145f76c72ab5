package org.colloquy.reader.transcript.question;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.Whitespace;

/**
 * The signs of a question beyond its question mark, which {@link QuestionSentences} knows: words
 * that prompt or command, a label, a number.
 */
public final class QuestionHeuristics {
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^([\\p{L}\\p{M}]{1,12}\\s?\\d{0,3})\\s?[.:：]\\s?\\S.*", Pattern.DOTALL);
    static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S+[.!…।۔]$|\\S{10,}[。！…]$");

    /** Words that can be a prompt by themselves: a few, or some letters of an unspaced script. */
    private static final Pattern PROMPT_SENTENCE =
            Pattern.compile("(?:\\S+\\s+){2,}\\S+[.!…।۔]$|\\S{6,}[。！…]$");

    private static final Pattern PROMPTS =
            Pattern.compile(
                    "^(?:please |now |so |and |ok(?:ay)?,? |let's |let’s )*"
                            + "(?:tell|describe|explain|talk|walk|give|share|name|introduce|discuss|say"
                            + "|comment|elaborate|imagine|list)\\b|^请|[:：…]$|\\.\\.\\.$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPERATIVE =
            Pattern.compile(
                    "^(?:please |now |so |and |ok(?:ay)?,? |can you |could you )*"
                            + "(?:(?:tell|give|show|walk|share with) (?:us|me)\\b"
                            + "|(?:introduce|describe|explain) (?:yourself|your|how|what|why|the)\\b"
                            + "|talk (?:us|me|about|to us)\\b)|^please \\p{L}{2,}|^请",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:Q|Question|Frage|Pregunta|问题|問題|질문)?\\s?[.:：#]?\\s?\\d{1,3}\\s?[.):：、．）]?\\s?\\S.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Headings that begin a text or say what comes, and are the title of none, as keys. */
    private static final Set<String> OPENING =
            Set.of(
                    "introduction",
                    "intro",
                    "overview",
                    "background",
                    "agenda",
                    "preface",
                    "summary",
                    "abstract",
                    "contents",
                    "table of contents",
                    "prologue",
                    "welcome",
                    "opening",
                    "transcript",
                    "attendees",
                    "participants",
                    "einleitung",
                    "einführung",
                    "inhalt",
                    "introducción",
                    "introduzione",
                    "introdução",
                    "inleiding",
                    "inledning",
                    "введение",
                    "前言",
                    "引言",
                    "简介",
                    "序",
                    "目录",
                    "はじめに",
                    "目次",
                    "서론",
                    "소개");

    /** The end of a sentence before another. */
    private static final Pattern STOP = Pattern.compile("[.!?…][\"”’»)]{0,2}\\s+(?=\\p{Lu})");

    /** Words with which a subtitle names an interview: {@code An interview with its maker}. */
    private static final Pattern TALK =
            Pattern.compile(
                    "^(?:(?:an?|the|our|this|ein|das|un|une|el|una|la|uma|a|een)\\s|un['’])?"
                            + "(?:(?:interview|conversation|talk|chat|discussion|dialogue|q ?& ?a|questions and answers) with"
                            + "|(?:interview|gespräch) mit|(?:entretien|conversation) avec|(?:entrevista|conversación) con"
                            + "|(?:entrevista|conversa) com|(?:intervista|conversazione) con|interview met|intervju med"
                            + "|wywiad z|интервью с) \\p{L}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ABOUT =
            Pattern.compile("(?iu:about|über|à propos d[eu]|sobre|关于|關於) ?\\S.*");

    private static final Pattern SIGNS = Pattern.compile("[\\s:：!！.。…#]+$");

    private QuestionHeuristics() {}

    /** Tells whether a heading is labelled as a question: {@code Q: Which way}. */
    public static boolean isLabelled(String words) {
        Matcher label = LABELLED.matcher(words);
        return label.matches() && LabelMeaning.asks(NameSpelling.key(label.group(1)));
    }

    /** Tells whether a heading is a whole sentence, which a topic is not. */
    public static boolean isSentence(String words) {
        return endsLikeSentence(words) && !closes(words) && SENTENCE.matcher(words).find();
    }

    /** Tells whether a stop is among the last signs, of which two may end the line. */
    public static boolean endsLikeSentence(String words) {
        for (int i = Math.max(0, words.length() - 3); i < words.length(); i++) {
            if (".!…。！।۔".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether words among prompts are one more: a sentence, however it is worded. */
    public static boolean isPromptSentence(String words) {
        return !closes(words) && PROMPT_SENTENCE.matcher(words.strip()).find();
    }

    /** Tells whether words begin like a prompt or ask for something. */
    static boolean commandsOrBegins(String words) {
        return PROMPTS.matcher(words).find() || commands(words);
    }

    /** Tells whether words thank somebody, which prompts nobody, and do nothing else. */
    public static boolean thanks(String words) {
        return ThanksWords.isOnlyThanks(words);
    }

    /** Tells whether a heading among questions is one though it does not ask. */
    public static boolean prompts(String words) {
        return !closes(words) && (PROMPTS.matcher(words).find() || PromptWords.askToTell(words));
    }

    /** Tells whether words ask somebody to do something, which prompts wherever they stand. */
    public static boolean commands(String words) {
        return IMPERATIVE.matcher(words).find() || PromptWords.askToTell(words);
    }

    /** Tells whether the last of several sentences asks somebody to do something. */
    public static boolean endsInCommand(String words) {
        String line = words.strip();
        Matcher stop = STOP.matcher(line);
        int last = -1;
        while (stop.find()) {
            last = stop.end();
        }
        return last > 0 && commands(line.substring(last));
    }

    /** Tells whether a heading has a number before it. */
    public static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).matches();
    }

    /** Tells whether a heading ends an interview. */
    public static boolean closes(String words) {
        return ClosingHeadings.isAny(SIGNS.matcher(words).replaceAll("")) || thanks(words);
    }

    /** Tells whether a heading opens a text, and names nothing of its own. */
    public static boolean opens(String words) {
        return OPENING.contains(SIGNS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Tells whether a heading stands above words around a talk, or about who speaks in it. */
    public static boolean headsSection(String words) {
        return opens(words) || closes(words) || ABOUT.matcher(words).matches();
    }

    /** Tells whether a heading says that a talk with somebody follows, and prompts nobody. */
    public static boolean namesTalk(String words) {
        return TALK.matcher(words).find();
    }

    /** Tells whether words are one sentence, and that a question. */
    public static boolean isOneQuestion(String words) {
        if (!QuestionSentences.hasAnyQuestionMark(words)) {
            return false;
        }
        String line = Whitespace.single(HtmlParagraph.paragraphWords(words).strip());
        if (!QuestionSentences.isQuestion(line)) {
            return false;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(line);
        sentences.first();
        return sentences.next() >= line.length();
    }
}
