package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.text.TextFolding;

/** Check that addresses can be the names of files, each of its own. */
final class FileNames {
    /** Bound on a name, in bytes of UTF-8, that the file systems of servers take. */
    private static final int MAX_BYTES = 255;

    private FileNames() {}

    /**
     * Checks that each address can be the name of a file of its own, on one line of a list.
     *
     * @throws ExportException naming the first that cannot be
     */
    static void check(List<String> addresses) {
        Set<String> files = new HashSet<>(addresses);
        Set<String> folders = new HashSet<>();
        for (String address : addresses) {
            int slash = address.lastIndexOf('/');
            checkName(address, address.substring(slash + 1));
            while (slash >= 0 && folders.add(address.substring(0, slash))) {
                String folder = address.substring(0, slash);
                if (files.contains(folder)) {
                    throw new ExportException(
                            "\"%s\" would have to be a file and a folder (of \"%s\"): rename one of their Markdown files"
                                    .formatted(folder, address));
                }
                slash = folder.lastIndexOf('/');
                checkName(address, folder.substring(slash + 1));
            }
        }
    }

    private static void checkName(String address, String name) {
        if (hasControl(name) || name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new ExportException("\"" + address + "\" cannot be the name of a file");
        }
        int length = name.getBytes(UTF_8).length;
        if (length > MAX_BYTES) {
            throw new ExportException(
                    "\"%s\" is too long for the name of a file (%d bytes, %d are possible): give its Markdown file a shorter name"
                            .formatted(address, length, MAX_BYTES));
        }
    }

    private static boolean hasControl(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns two addresses that are one file where capitals and composed letters are not told
     * apart.
     */
    static Optional<String> alike(List<String> addresses) {
        List<String> folded = addresses.parallelStream().map(TextFolding::composedLower).toList();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < folded.size(); i++) {
            String address = addresses.get(i);
            String other = names.putIfAbsent(folded.get(i), address);
            if (other != null) {
                return Optional.of("\"" + other + "\" and \"" + address + "\"");
            }
        }
        return Optional.empty();
    }
}
