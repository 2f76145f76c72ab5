package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Page;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The editor's desk, for requests to this machine by a name that only it has. */
@Controller
final class DeskController {
    private static final String ADDRESS = "desk.json";

    private final EditionHolder editions;
    private final Desk desk;

    DeskController(EditionHolder editions, Desk desk) {
        this.editions = editions;
        this.desk = desk;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<?> report(HttpServletRequest request) {
        if (desk.isClosed() || !EditorAccess.isGiven(request)) {
            return SiteResponses.missing(editions, ADDRESS).entity();
        }
        String slug = request.getParameter("interview");
        return editions.current(true)
                .flatMap(site -> desk.report(site.corpus(), slug))
                .map(json -> SiteResponses.made(HttpStatus.OK_200, Page.JSON, json))
                .orElseGet(() -> SiteResponses.missing(editions, ADDRESS))
                .entity();
    }
}
