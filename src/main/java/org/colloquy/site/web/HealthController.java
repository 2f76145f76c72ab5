package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.Health;
import org.colloquy.site.LoadingEdition;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Page;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the server: 503 until there is an edition to serve. */
@Controller
final class HealthController {
    /** Tells the script of an editor's page that there is a desk to ask. */
    private static final HttpField DESK = new PreEncodedHttpField("Desk", "open");

    private final EditionHolder editions;
    private final Desk desk;

    HealthController(EditionHolder editions, Desk desk) {
        this.editions = editions;
        this.desk = desk;
    }

    @GetMapping("/" + Health.ADDRESS)
    ResponseEntity<byte[]> health(HttpServletRequest request) {
        int soFar = editions.loading().map(LoadingEdition::count).orElse(0);
        HttpField[] fields =
                !desk.isClosed() && EditorAccess.isGiven(request)
                        ? new HttpField[] {DESK}
                        : new HttpField[0];
        return EditorAccess.edition(editions, request)
                .map(site -> answer(HttpStatus.OK, health(site), fields))
                .orElseGet(() -> answer(HttpStatus.SERVICE_UNAVAILABLE, Health.reading(soFar)))
                .entity();
    }

    /** Returns the health, with the fault of the search on the port of the measurements only. */
    private Health health(SiteEdition site) {
        Health health = Health.of(site.corpus(), editions.doubt());
        return editions.outage().isEmpty()
                ? health
                : health.withoutSearch("the search is not available");
    }

    private static SiteResponse answer(HttpStatus status, Health health, HttpField... fields) {
        return SiteResponses.made(status.value(), Page.JSON, health.json(), fields);
    }
}
