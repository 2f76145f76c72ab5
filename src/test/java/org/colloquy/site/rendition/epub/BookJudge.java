package org.colloquy.site.rendition.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What EPUBCheck says of a book: its warnings, errors and fatal errors. */
public final class BookJudge extends MasterReport {
    private final List<String> findings = new ArrayList<>();

    private BookJudge() {
        super(true);
        setLocale(Locale.ENGLISH);
    }

    public static List<String> findings(byte[] book) {
        BookJudge judge = new BookJudge();
        new EpubCheck(new ByteArrayInputStream(book), judge, "book.epub").doValidate();
        return judge.findings;
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... values) {
        Severity severity = message.getSeverity();
        if (severity == Severity.WARNING
                || severity == Severity.ERROR
                || severity == Severity.FATAL) {
            findings.add(
                    "%s %s %s:%d: %s"
                            .formatted(
                                    severity,
                                    message.getID(),
                                    location.getPath(),
                                    location.getLine(),
                                    message.getMessage(values)));
        }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {}
}
