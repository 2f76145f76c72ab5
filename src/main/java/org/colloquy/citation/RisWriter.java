package org.colloquy.citation;

import java.util.List;
import java.util.Locale;
import org.colloquy.model.PartialDate;

/**
 * The record of a work in RIS: a line for each value, each with a tag of two letters. It has no
 * type for interviews; programs that have one write {@code PCOMM}, personal communication.
 */
final class RisWriter {
    private static final String END = "\r\n";

    private final StringBuilder record = new StringBuilder();

    private RisWriter() {}

    static String record(CitedWork work, CitedPlace place) {
        RisWriter ris = new RisWriter();
        ris.line("TY", "PCOMM");
        work.authors().forEach(name -> ris.line("AU", name(work, name)));
        List<String> asking = work.credits().interviewers();
        if (!asking.equals(work.authors())) {
            asking.forEach(name -> ris.line("A2", name(work, name)));
        }
        ris.line("TI", work.title());
        ris.appeared(work);
        ris.line("LA", work.language());
        ris.line("ID", work.key() + (place.anchor().isEmpty() ? "" : ":" + place.anchor()));
        ris.line("M1", place.words());
        ris.line("UR", place.address());
        return ris.record.append("ER  - ").append(END).toString();
    }

    private void appeared(CitedWork work) {
        String publication = work.appearance().publication();
        if (publication != null) {
            line("T2", publication);
        }
        PartialDate date = work.appearance().date();
        if (date != null) {
            line("PY", String.format(Locale.ROOT, "%04d", date.year()));
            line("DA", day(date));
        }
    }

    /** Returns a date of which any part but the year may be missing: {@code 2022/04//}. */
    private static String day(PartialDate date) {
        return "%04d/%s/%s/".formatted(date.year(), two(date.month()), two(date.day()));
    }

    private static String two(int number) {
        return number > 0 ? "%02d".formatted(number) : "";
    }

    private static String name(CitedWork work, String name) {
        return work.credits()
                .family(name)
                .filter(parts -> !parts.given().isEmpty())
                .map(parts -> parts.family() + ", " + parts.given())
                .orElse(name);
    }

    /** Adds a value, which is one line; nothing where there is none. */
    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value).append(END);
        }
    }
}
