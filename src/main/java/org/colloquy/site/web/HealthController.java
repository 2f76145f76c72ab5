package org.colloquy.site.web;

import org.colloquy.site.Editions;
import org.colloquy.site.Health;
import org.colloquy.site.Loading;
import org.colloquy.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the server: 503 until there is an edition to serve. */
@Controller
final class HealthController {
    private final Editions editions;

    HealthController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/" + Health.ADDRESS)
    ResponseEntity<byte[]> health() {
        int soFar = editions.loading().map(Loading::count).orElse(0);
        return editions.current()
                .map(site -> answer(HttpStatus.OK, Health.of(site.corpus(), editions.doubt())))
                .orElseGet(() -> answer(HttpStatus.SERVICE_UNAVAILABLE, Health.reading(soFar)))
                .entity();
    }

    private static SiteResponse answer(HttpStatus status, Health health) {
        return SiteResponses.made(status.value(), Page.JSON, health.json());
    }
}
