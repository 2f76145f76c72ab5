package org.colloquy.reader.transcript.part;

import java.util.regex.Pattern;

/** Lines below a talk that whoever wrote it down has put there, in several languages. */
final class ClosingWords {
    private static final int LONGEST = 120;

    /** Brackets, emphasis, dashes and stops. */
    private static final String AROUND = "[\\s*_\\-–—=\\[\\](){}【】（）<>.!。]*";

    private static final Pattern END =
            Pattern.compile(
                    AROUND
                            + "(?:(?:the )?end of (?:the |this )?(?:interview|transcript(?:ion)?|recording"
                            + "|tape|audio|session|conversation|side)(?: \\w{1,3})?"
                            + "|(?:recording|tape|interview|transcript|audio) (?:ends|ended|stops|concludes)"
                            + "|ende (?:des|der) (?:interviews?|gesprächs|aufnahme|transkripts)"
                            + "|fin de (?:l['’](?:entretien|interview|enregistrement)|la transcription)"
                            + "|fin(?:al)? de la (?:entrevista|grabación|transcripción)"
                            + "|fim da (?:entrevista|gravação|transcrição)"
                            + "|fine (?:dell['’]intervista|della (?:registrazione|trascrizione))"
                            + "|koniec (?:wywiadu|rozmowy|nagrania)|einde (?:van het )?interview"
                            + "|конец (?:интервью|записи)|кінець (?:інтерв['’]ю|запису)"
                            + "|(?:采访|採訪|访谈|訪談|对谈|對談|录音|錄音)(?:结束|結束)"
                            + "|(?:인터뷰|녹음) ?(?:끝|종료))"
                            + AROUND,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name, a program or an address, behind which the sentence does not go on. */
    private static final String WHO =
            "\\s*(?:https?://\\S+|[\\p{Lu}\\p{Lo}][^\\s,;?]*"
                    + "(?: (?:[\\p{Lu}\\p{Lo}][^\\s,;?]*|and|und|et|de|van|von)){0,5})";

    /** The line with which a program ends what it has written down: {@code Ada stopped …}. */
    private static final Pattern STOPPED =
            Pattern.compile("\\p{Lu}[^\\n]{0,60} stopped transcription");

    private static final Pattern WRITTEN =
            Pattern.compile(
                    AROUND
                            + "(?iu:(?:transcribed|transcript|transcription|transkribiert|transkription"
                            + "|transcrit|transcrito|transcrita|trascritto|trascrizione|transcripción|transcrição)"
                            + "(?: (?:by|with|von|par|por|da|di|de)\\b|\\s?:)|(?:расшифровка|文字起こし|整理)\\s?[:：])"
                            + WHO
                            + AROUND);

    /** The line that says who asked, or who made the pictures. */
    private static final Pattern MADE =
            Pattern.compile(
                    AROUND
                            + "(?iu:(?:interview|interviewed|conversation|photos?|photographs|photography"
                            + "|illustrations?|fotos?|fotografías?|text|words) by\\b"
                            + "|(?:interview|photos?|illustrations?|fotos?|entretien|entrevista|intervista)"
                            + "\\s?[:：]"
                            + "|(?:das|dieses) (?:interview|gespräch) führten?"
                            + "|(?:die )?fragen stellten?"
                            + "|(?:propos|entretien) (?:recueillis?|réalisé|mené) par"
                            + "|(?:entrevista|conversación) (?:realizada|hecha) por"
                            + "|intervista (?:di|a cura di)|采访[:：]|採訪[:：])"
                            + WHO
                            + AROUND);

    /** A sentence that says where, when or how the talk was held or printed. */
    private static final Pattern HELD =
            Pattern.compile(
                    AROUND
                            + "(?:this|the|our) (?:\\w+ )?(?:interview|conversation|transcript|discussion"
                            + "|talk|q ?& ?a|article)"
                            + " (?:(?:first|originally) appeared"
                            + "|(?:was|has been) (?:(?:first|originally|previously) )?"
                            + "(?:conducted|recorded|held|published|printed|broadcast|transcribed|translated))"
                            + " (?:in|on|by|at|over|via|with|from|for) [^?!]{1,180}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_ABOUT_PLACE = 240;

    /** A sentence that says that the words above are not all that was said. */
    private static final Pattern EDITED =
            Pattern.compile(
                    AROUND
                            + "(?:(?:this|the|our) (?:\\w+ )?(?:interview|conversation|transcript|discussion|talk|q ?& ?a)"
                            + " (?:has been|was|is|had been) (?:\\w+,? ){0,4}(?:edited|condensed|shortened|abridged)"
                            + "(?: (?:and|or|for|to) [\\w ]{1,50})?"
                            + "|(?:das|dieses) (?:interview|gespräch) wurde (?:[\\p{L},]+ ){0,5}(?:gekürzt|bearbeitet|redigiert)"
                            + "|(?:cet entretien|cette (?:interview|conversation)) a été (?:[\\p{L},]+ ){0,4}(?:édité|condensé|abrégé|raccourci)e?"
                            + "|esta (?:entrevista|conversación) (?:ha sido|fue) (?:[\\p{L},]+ ){0,4}(?:editada|condensada|abreviada)"
                            + "(?: (?:y|para|por) [\\p{L} ]{1,50})?)"
                            + AROUND,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ClosingWords() {}

    /** Tells whether a paragraph says no more than that the talk was edited. */
    static boolean tellEditing(String paragraph) {
        String words = paragraph.strip();
        return words.length() <= LONGEST && EDITED.matcher(words).matches();
    }

    /**
     * Tells whether a paragraph says no more than that the talk ends or was edited, who wrote it
     * down or asked, or where it was held or printed.
     */
    static boolean areAll(String paragraph) {
        String words = paragraph.strip();
        if (words.length() > LONGEST) {
            return words.length() <= LONGEST_ABOUT_PLACE && HELD.matcher(words).matches();
        }
        return (END.matcher(words).matches()
                || WRITTEN.matcher(words).matches()
                || EDITED.matcher(words).matches()
                || MADE.matcher(words).matches()
                || HELD.matcher(words).matches()
                || STOPPED.matcher(words).matches());
    }
}
