package org.colloquy.site;

import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whether there is an edition to serve. */
@Controller
final class HealthController {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Editions editions;

    HealthController(Editions editions) {
        this.editions = editions;
    }

    private record Health(
            String status,
            boolean stale,
            @Nullable String reason,
            @Nullable String edition,
            int interviews) {}

    @GetMapping("/healthz")
    ResponseEntity<String> health() {
        return editions.current()
                .map(Site::corpus)
                .map(
                        corpus ->
                                answer(
                                        HttpStatus.OK,
                                        new Health(
                                                "UP",
                                                corpus.broken().isPresent(),
                                                corpus.broken()
                                                        .map(HealthController::reason)
                                                        .orElse(null),
                                                corpus.edition(),
                                                corpus.interviews().size())))
                .orElseGet(
                        () ->
                                answer(
                                        HttpStatus.SERVICE_UNAVAILABLE,
                                        new Health("STARTING", false, "reading", null, 0)));
    }

    private static String reason(Problem problem) {
        return "%s:%d:%d: %s"
                .formatted(problem.file(), problem.line(), problem.column(), problem.message());
    }

    private static ResponseEntity<String> answer(HttpStatus status, Health health) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(MAPPER.writeValueAsString(health));
    }
}
