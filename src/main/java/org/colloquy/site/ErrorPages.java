package org.colloquy.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered where something went wrong: the reason in a line, and nothing of the insides.
 */
@Controller
final class ErrorPages implements ErrorController {
    private final Editions editions;

    ErrorPages(Editions editions) {
        this.editions = editions;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        HttpStatus status = status(request);
        Optional<Site> site = editions.current();
        if (status == HttpStatus.NOT_FOUND && site.isPresent()) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            String address = path == null ? "" : path.toString().replaceFirst("^/", "");
            return Answers.html(status, site.get().missing(address));
        }
        Words words = site.map(Site::corpus).map(Words::of).orElseGet(Words::english);
        return Answers.html(
                status,
                Answers.bare(
                        words.language(),
                        Integer.toString(status.value()),
                        words.text(status.is4xxClientError() ? "error.request" : "error.server")));
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
