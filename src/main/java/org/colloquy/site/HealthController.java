package org.colloquy.site;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether there is an edition to serve. */
@Controller
final class HealthController {
    private final Editions editions;

    HealthController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/" + Health.ADDRESS)
    ResponseEntity<String> health() {
        int soFar = editions.loading().map(Loading::count).orElse(0);
        return editions.current()
                .map(site -> answer(HttpStatus.OK, Health.of(site.corpus(), editions.doubt())))
                .orElseGet(() -> answer(HttpStatus.SERVICE_UNAVAILABLE, Health.reading(soFar)));
    }

    private static ResponseEntity<String> answer(HttpStatus status, Health health) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(health.json());
    }
}
