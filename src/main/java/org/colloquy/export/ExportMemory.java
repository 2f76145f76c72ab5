package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.build.Digest;
import org.colloquy.build.output.OutputFolder;

/**
 * Memory of an export: what went into each of its files, and how it looked when it was written. It
 * lies with the caches, since nobody but this machine has a use for it.
 *
 * @param mark of the list of the export ({@link FileList#mark}), so that no other is taken for it
 */
record ExportMemory(String mark, Map<String, KnownFile> files) {
    private static final String FORM = "colloquy-export-memory 2 ";
    private static final String NOT_KNOWN = "-";
    private static final int FIELDS = 4;

    ExportMemory {
        files = Collections.unmodifiableMap(files);
    }

    /**
     * File of an export.
     *
     * @param inputs digest of what went into it; empty where it is not known
     */
    record KnownFile(String inputs, FileLook look) {}

    /**
     * Returns where the memory of an export lies.
     *
     * @param folder of the memories of a corpus
     */
    static Path place(Path folder, OutputFolder target) {
        return folder.resolve(Digest.of(target.folder().toString()) + ".txt");
    }

    /** Returns the memory of an export; empty where there is none, or it is damaged. */
    static Optional<ExportMemory> read(Path place) {
        try {
            List<String> lines = Files.readAllLines(place, UTF_8);
            int last = lines.size() - 1;
            if (last < 1
                    || !lines.get(0).startsWith(FORM)
                    || !lines.get(last).equals(Integer.toString(last - 1))) {
                return Optional.empty();
            }
            Map<String, KnownFile> files = new HashMap<>();
            for (String line : lines.subList(1, last)) {
                String[] fields = line.split("\t", FIELDS);
                String inputs = fields[0].equals(NOT_KNOWN) ? "" : fields[0];
                FileLook look = new FileLook(Long.parseLong(fields[1]), Long.parseLong(fields[2]));
                files.put(fields[FIELDS - 1], new KnownFile(inputs, look));
            }
            return Optional.of(new ExportMemory(lines.get(0).substring(FORM.length()), files));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Writes it, for the next export. */
    void write(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "memory", ".new");
        try (BufferedWriter out = Files.newBufferedWriter(whole, UTF_8)) {
            out.write(FORM + mark + "\n");
            for (String line : files.entrySet().parallelStream().map(ExportMemory::line).toList()) {
                out.write(line);
            }
            out.write(files.size() + "\n");
        }
        Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Map.Entry<String, KnownFile> file) {
        String inputs = file.getValue().inputs();
        FileLook look = file.getValue().look();
        return (inputs.isEmpty() ? NOT_KNOWN : inputs)
                + "\t"
                + look.size()
                + "\t"
                + look.nanos()
                + "\t"
                + file.getKey()
                + "\n";
    }
}
