package org.colloquy.site.web;

import org.colloquy.site.EditionHolder;
import org.colloquy.site.Health;
import org.colloquy.site.LoadingEdition;
import org.colloquy.site.asset.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the server: 503 until there is an edition to serve. */
@Controller
final class HealthController {
    private final EditionHolder editions;

    HealthController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/" + Health.ADDRESS)
    ResponseEntity<byte[]> health() {
        int soFar = editions.loading().map(LoadingEdition::count).orElse(0);
        return editions.current()
                .map(site -> answer(HttpStatus.OK, Health.of(site.corpus(), editions.doubt())))
                .orElseGet(() -> answer(HttpStatus.SERVICE_UNAVAILABLE, Health.reading(soFar)))
                .entity();
    }

    private static SiteResponse answer(HttpStatus status, Health health) {
        return SiteResponses.made(status.value(), Page.JSON, health.json());
    }
}
