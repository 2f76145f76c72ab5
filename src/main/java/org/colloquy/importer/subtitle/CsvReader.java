package org.colloquy.importer.subtitle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.segment.TableFormat;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a row for each utterance. The first row names the columns, in any order and
 * case; commas, semicolons and tabs set them apart.
 */
public final class CsvReader {
    private enum Column {
        TIME(
                "timestamp|time|start|start time|begin|from|timecode|offset|zeit|beginn|zeitstempel"
                        + "|temps|début|hora|tiempo|inicio|tempo|início|inizio|tijd|czas|время|час|时间|時間|시간"
                        + "|debut|horodatage|tc in|timecode in|start timecode|begin time|anfang|startzeit"),
        END(
                "end|end time|stop|to|ende|fin|fim|fine|einde|koniec|конец|结束|結束|終了|종료"
                        + "|tc out|timecode out|end timecode|endzeit"),
        SPEAKER(
                "speaker|name|speaker name|who|person|speaker label|sprecher|sprecherin|sprecher:in|wer"
                        + "|locuteur|locutrice|orateur|nom|hablante|orador|nombre|falante|nome|parlante"
                        + "|spreker|naam|mówca|говорящий|спикер|мовець|发言人|说话人|發言人|話者|발화자|화자"
                        + "|participant|interlocuteur|intervenant|intervenante|interlocutor|interviniente"
                        + "|locutor|interlocutore|teilnehmer|teilnehmerin"),
        WORDS(
                "words|text|content|utterance|transcript|sentence|line|worte|wortlaut|inhalt|äußerung"
                        + "|texte|paroles|texto|palabras|contenido|testo|tekst|текст|文本|内容|內容|文字|テキスト|발화|내용"
                        + "|transcription|transcripción|transcrição|trascrizione|transkript|transkription"
                        + "|dialogue|dialog|caption|subtitle|propos|réplique");

        private final String names;

        Column(String names) {
            this.names = names;
        }

        static @Nullable Column named(String header) {
            String name = TextFolding.lower(header.strip()).replaceAll("[\\s_-]+", " ").strip();
            return Stream.of(values()).filter(c -> name.matches(c.names)).findFirst().orElse(null);
        }
    }

    private final OriginalText original;
    private final Map<Column, Integer> columns = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    private int width;

    private CsvReader(OriginalText original) {
        this.original = original;
    }

    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        CsvReader reader = new CsvReader(original);
        try (CSVParser rows =
                CSVParser.parse(
                        new StringReader(original.text()), TableFormat.of(original.text()))) {
            reader.rows(rows);
        } catch (CSVException | UncheckedIOException | IllegalStateException e) {
            throw ImportException.content(
                    "not-imported",
                    "the table cannot be read: "
                            + MarkdownEscaper.folded(String.valueOf(e.getMessage())));
        }
        return CaptionJoiner.transcript(original, reader.cues, TranscriptMetadata.nothing());
    }

    private void rows(CSVParser rows) throws ImportException {
        boolean first = true;
        for (CSVRecord row : rows) {
            if (first) {
                header(row);
                first = false;
            } else {
                row(row, Math.toIntExact(rows.getCurrentLineNumber()));
            }
        }
    }

    private void header(CSVRecord row) throws ImportException {
        List<String> unknown = new ArrayList<>();
        width = row.size();
        for (int i = 0; i < row.size(); i++) {
            Column column = Column.named(row.get(i));
            if (column == null || columns.putIfAbsent(column, i) != null) {
                unknown.add("\"" + row.get(i).strip() + "\"");
            }
        }
        if (!columns.containsKey(Column.WORDS)) {
            throw ImportException.content(
                    "not-imported",
                    "no column is called \"words\" or \"text\"; there are "
                            + String.join(", ", unknown));
        }
        if (!unknown.isEmpty()) {
            original.dropped(1, "the columns " + String.join(", ", unknown));
        }
    }

    private void row(CSVRecord row, int lastLine) {
        List<String> beyond =
                IntStream.range(Math.min(width, row.size()), row.size())
                        .mapToObj(row::get)
                        .filter(cell -> !cell.isBlank())
                        .toList();
        if (!beyond.isEmpty()) {
            original.dropped(lastLine, "more cells than columns: " + String.join(", ", beyond));
        }
        String words = cell(row, Column.WORDS);
        String name =
                MarkdownEscaper.folded(cell(row, Column.SPEAKER)).replaceFirst("\\s*[:：]$", "");
        String time = cell(row, Column.TIME);
        if (words.isBlank()) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                original.dropped(lastLine, "a row without words");
            }
            return;
        }
        Long start = Timecode.read(time);
        if (start == null && !time.isBlank()) {
            original.report(
                    Severity.WARNING, "bad-time", lastLine, "the time cannot be read: " + time);
        }
        CueWords said = new CueWords(name.isEmpty() ? null : name, false, words.strip());
        cues.add(new Cue(lastLine, start, Timecode.read(cell(row, Column.END)), List.of(said)));
    }

    private String cell(CSVRecord row, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }
}
