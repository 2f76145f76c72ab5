package org.colloquy.text.time;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand before the day on which a talk was held, in many languages: as keys of front
 * matter, and above the words of a text.
 */
public final class DateKeys {
    /** Keys of front matter, the surest first, without capitals, blanks, hyphens, underscores. */
    public static final String FIELDS =
            "pubdate, publishdate, publishedat, publisheddate, publishedon, published,"
                    + " datepublished, publicationdate, airdate, recorded, recordedon,"
                    + " recordingdate, interviewdate, fecha, datum, 日期, 날짜, created,"
                    + " createdat, datecreated";

    /** Keys above a text, in small letters, that need no day behind them. */
    public static final Set<String> SURE =
            Set.of(
                    "date",
                    "published",
                    "recorded",
                    "recorded on",
                    "date of interview",
                    "interview date",
                    "日期",
                    "날짜");

    /**
     * Words that say nothing else where a day follows. Days of birth and the like have others, and
     * a word that means more, such as {@code data}, needs that day.
     */
    public static final String WORDS =
            "(?:(?:interview |recording |meeting |session )?date"
                    + "|date of (?:the )?(?:interview|recording|meeting|session)"
                    + "|(?:date )?recorded(?: on)?|published"
                    + "|(?:interview|gesprächs|aufnahme)?datum"
                    + "|fecha(?: de (?:la )?(?:entrevista|grabación|reunión))?"
                    + "|data(?: (?:da |de |dell['’])(?:entrevista|gravação|reunião|intervista))?"
                    + "|date (?:de |d['’])(?:l['’])?(?:entretien|interview|enregistrement)"
                    + "|(?:hari[/, ]{1,3})?tanggal(?: (?:wawancara|rekaman|rapat|terbit))?"
                    + "|dato|tarih|التاريخ|تاریخ|дата(?: (?:интервью|записи|беседы))?"
                    + "|\\p{IsHan}{0,4}日期|日付|(?:収録|取材|公開|開催|掲載)日"
                    + "|(?:인터뷰 ?|회의 ?|녹음 ?)?(?:날짜|일시|일자))";

    private static final Pattern KEY = Pattern.compile("(?iu)" + WORDS);

    private DateKeys() {}

    /** Tells whether a key says that the day of the talk follows. */
    public static boolean isOne(String key) {
        return KEY.matcher(key).matches();
    }
}
