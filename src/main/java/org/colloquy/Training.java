package org.colloquy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.cli.house.HouseTemplate;

/**
 * Short run of the program through what it mostly does, on a small house. The JVM that keeps the
 * classes of it learns from this run which ones are wanted.
 */
public final class Training {
    private static final Pattern READY = Pattern.compile("(?m)^Colloquy is ready at (\\S+)");
    private static final List<String> PAGES =
            List.of(
                    "index.html",
                    "interviews/a-page-with-questions.html",
                    "interviews/a-page-with-questions/q2.html",
                    "interviews/a-conversation-in-turns.html",
                    "glossary.html",
                    "glossary/locator.html",
                    "people.html",
                    "questions.html",
                    "search.html?q=links",
                    "search.json?q=permanent+link",
                    "print.html",
                    "nowhere.html");
    private static final int ANSWER_MILLISECONDS = 20_000;
    private static final long MAX_MILLISECONDS = 600_000;

    private Training() {}

    public static void main(String[] args) throws IOException {
        watch();
        Path folder = Files.createTempDirectory("colloquy-training");
        int status;
        try {
            status = run(folder);
        } finally {
            remove(folder);
        }
        System.exit(status);
    }

    private static int run(Path folder) throws IOException {
        Path house = Files.createDirectory(folder.resolve("house"));
        HouseTemplate.writeCorpus(house);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream none =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String site = folder.resolve("site").toString();
        Colloquy.run(none, none, "check", house.toString());
        Colloquy.run(none, none, "export", house.toString(), "--to", site);
        String cache = folder.resolve("cache").toString();
        Colloquy.run(
                out,
                none,
                "serve",
                house.toString(),
                "--port",
                "0",
                "--no-watch",
                "--cache",
                cache);
        Matcher ready = READY.matcher(said.toString(StandardCharsets.UTF_8));
        if (!ready.find()) {
            return 1;
        }
        for (String page : PAGES) {
            ask(URI.create(ready.group(1) + page));
        }
        return 0;
    }

    private static void ask(URI page) throws IOException {
        HttpURLConnection asked = (HttpURLConnection) page.toURL().openConnection();
        asked.setConnectTimeout(ANSWER_MILLISECONDS);
        asked.setReadTimeout(ANSWER_MILLISECONDS);
        asked.setRequestProperty("Accept-Encoding", "br, gzip");
        if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) {
            try (InputStream answer = asked.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Ends a run that hangs. */
    private static void watch() {
        new Timer("training-limit", true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        MAX_MILLISECONDS);
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
