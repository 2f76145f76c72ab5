package org.colloquy.reader.transcript.question;

import java.util.regex.Pattern;

/**
 * Signs and words at the beginning of a prompt, or in Japanese and Korean at its end, that put it
 * to somebody without a question mark.
 */
public final class PromptWords {
    /**
     * The letter of questions with a stop, or two dashes in Japanese; other letters with a stop
     * would be initials.
     */
    private static final Pattern MARKED =
            Pattern.compile(
                    "^(?:Q\\s?\\d{0,3}\\s?[.．]\\s?(?!\\d+(?:[.,/]\\d+)?\\s*(?:\\n|$))[\\p{L}\\p{N}“\"'「『].{3,}"
                            + "|[―—─]{2}[^―—─].*[\\p{IsHiragana}\\p{IsKatakana}].*)$",
                    Pattern.DOTALL);

    /** Words that ask somebody to tell, in languages other than English, first in a sentence. */
    private static final Pattern TELLING =
            Pattern.compile(
                    "^(?:"
                            // German and Dutch
                            + "(?:bitte )?(?:erzähl|beschreib|erklär|schilder)(?:en Sie|e? (?:uns|mir|mal|doch|kurz|bitte|ein))\\b"
                            + "|stell(?:en Sie sich| dich| euch)\\b|vertel (?:eens|ons|iets|over|wat|me)\\b"
                            // French
                            + "|(?:racontez|parlez|dites|décrivez|expliquez|présentez|raconte|parle|dis|décris|explique|présente)-(?:nous|moi|vous|toi)\\b"
                            // Spanish
                            + "|(?:cuént[ae]|hábl[ae]|descríb[ae]|explíqu?[ae]|pres[eé]nt[ae])(?:nos|me|te|se)\\b"
                            // Portuguese
                            + "|(?:conte|fale|descreva|explique|apresente)(?:-nos|-me|-se| (?:um pouco|sobre|mais|para nós))\\b"
                            // Italian
                            + "|(?:racconta|parla|descrivi|spiega)(?:ci|mi)\\b|ci (?:parli|racconti|descriva|spieghi)\\b"
                            // Russian, Ukrainian and Polish
                            + "|(?:пожалуйста, )?(?:расскаж|поделит|опиш|представьт|объясн)(?:ите|есь|и)(?:сь)?\\b"
                            + "|(?:будь ласка, )?(?:розкаж|поділ|опиш|поясн|представт)(?:іть|еся|и)(?:ся)?\\b"
                            + "|(?:proszę )?(?:opowiedz|opisz|przedstaw)(?:cie)?\\b|proszę (?:opowiedzieć|opisać|się przedstawić)\\b"
                            // Swedish
                            + "|(?:berätta|beskriv)\\b)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that ask somebody to tell, last in a sentence. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:教えて|聞かせ(?:て)?|話して|お話し|紹介して|説明して|語って)(?:いただけますか|ください|下さい)[。！]?$"
                            + "|(?:소개|설명|말씀|이야기|얘기|답변|조언|한마디|공유)(?:를|을|도|해|좀|\\s){0,3}\\s?"
                            + "(?:부탁드립니다|부탁드려요|부탁합니다|주세요|주십시오|주시죠)[.。!]?$");

    private PromptWords() {}

    /** Tells whether words ask somebody to tell something, in languages other than English. */
    static boolean askToTell(String words) {
        return TELLING.matcher(words).find() || TOLD.matcher(words).find();
    }

    /** Tells whether words are marked as a question, whatever they say: {@code Q. Your day}. */
    public static boolean isMarked(String words) {
        return MARKED.matcher(words).matches();
    }
}
