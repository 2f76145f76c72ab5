package org.colloquy.site;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports what the container itself refuses before any filter runs, a malformed address for one:
 * with the headers that every answer bears, and without inline style or the server's name.
 */
public final class QuietErrors extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(QuietErrors.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.set(response::setHeader);
        response.setContentType(Page.HTML);
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        Answers.bare(
                                Words.english().language(),
                                Integer.toString(status),
                                Words.english().text("error.request")));
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }
}
