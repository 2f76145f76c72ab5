package org.colloquy.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered where something went wrong: the reason in a line, and nothing of the insides.
 */
@Controller
final class ErrorPages {
    /** Where the container asks for them. */
    static final String ADDRESS = "/error";

    private final Editions editions;

    ErrorPages(Editions editions) {
        this.editions = editions;
    }

    @RequestMapping(ADDRESS)
    ResponseEntity<String> error(HttpServletRequest request) {
        HttpStatus status = status(request);
        Optional<Site> site = editions.current();
        if (status == HttpStatus.NOT_FOUND && site.isPresent()) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            String address = path == null ? "" : path.toString().replaceFirst("^/", "");
            return Answers.html(status, site.get().replies().missing(address));
        }
        return Answers.html(status, page(editions, status.value()));
    }

    /** The page for a status of 400 or more, right at any address; none is too odd for it. */
    static String page(Editions editions, int status) {
        String key = status < 500 ? "error.request" : "error.server";
        return editions.current()
                .map(site -> site.replies().refused(status, key))
                .orElseGet(() -> bare(status, key));
    }

    private static String bare(int status, String key) {
        Words words = Words.english();
        return Answers.bare(words.language(), Integer.toString(status), words.text(key));
    }

    /** Somebody who asks for this address itself finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null) {
            return code == null ? HttpStatus.NOT_FOUND : HttpStatus.INTERNAL_SERVER_ERROR;
        }
        return status;
    }
}
