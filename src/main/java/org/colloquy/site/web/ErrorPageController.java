package org.colloquy.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.web.response.SiteResponses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The answers to requests that went wrong: the reason in a line, and nothing of the insides. */
@Controller
final class ErrorPageController {
    /** The address at which the container asks for them. */
    static final String ADDRESS = "/error";

    private final EditionHolder editions;

    ErrorPageController(EditionHolder editions) {
        this.editions = editions;
    }

    @RequestMapping(ADDRESS)
    ResponseEntity<?> error(HttpServletRequest request) {
        int status = status(request);
        Optional<SiteEdition> site = editions.current();
        if (status == HttpStatus.NOT_FOUND.value() && site.isPresent()) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            String address = path == null ? "" : path.toString().replaceFirst("^/", "");
            return SiteResponses.missing(site.get(), address).entity();
        }
        return SiteResponses.refused(editions, status).entity();
    }

    /** Returns the status to answer; whoever asks for this address itself finds nothing there. */
    private static int status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code == null) {
            return HttpStatus.NOT_FOUND.value();
        }
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return (status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status).value();
    }
}
