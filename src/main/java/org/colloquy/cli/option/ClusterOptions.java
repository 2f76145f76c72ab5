package org.colloquy.cli.option;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.console.UsageException;
import org.colloquy.search.cluster.ClusterFault;
import org.colloquy.search.cluster.ClusterSearch;
import org.colloquy.search.cluster.ClusterSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for asking a search cluster. The password is never a word of the command line. */
public final class ClusterOptions {
    /** The environment variable of the password. */
    public static final String PASSWORD = "COLLOQUY_SEARCH_PASSWORD";

    @Option(
            names = "--search-user",
            paramLabel = "NAME",
            description =
                    "The user of the search cluster; the password is in the environment variable "
                            + PASSWORD
                            + ", or in a file.")
    private @Nullable String user;

    @Option(
            names = "--search-password-file",
            paramLabel = "FILE",
            description = "The file whose first line is the password.")
    private @Nullable Path passwordFile;

    @Option(
            names = "--search-ca",
            paramLabel = "FILE",
            description =
                    "The certificates, in PEM, of those who vouch for the cluster (default: those that Java trusts).")
    private @Nullable Path authority;

    @Option(
            names = "--search-index",
            paramLabel = "NAME",
            defaultValue = ClusterSettings.COMMON_NAME,
            description = "The name of the index in the cluster (default: ${DEFAULT-VALUE}).")
    private String name = ClusterSettings.COMMON_NAME;

    /**
     * Returns the settings of a cluster.
     *
     * @param option that named the addresses
     * @throws UsageException if they are wrong
     */
    public ClusterSettings settings(String option, String addresses) {
        if (authority != null && !Files.isReadable(authority)) {
            throw new UsageException("--search-ca: " + authority + " cannot be read");
        }
        try {
            String password = user == null ? null : password();
            return ClusterSettings.of(addresses, user, password, authority, name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }

    /**
     * Returns the search in a cluster.
     *
     * @param option that named the addresses
     * @throws UsageException if they are wrong
     */
    public ClusterSearch search(String option, String addresses) {
        try {
            return new ClusterSearch(settings(option, addresses));
        } catch (ClusterFault fault) {
            throw new UsageException(option + ": " + fault.getMessage());
        }
    }

    private @Nullable String password() {
        if (passwordFile == null) {
            return System.getenv(PASSWORD);
        }
        try {
            return Files.readString(passwordFile).lines().findFirst().orElse("");
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    "--search-password-file: " + passwordFile + " is not in UTF-8");
        } catch (IOException e) {
            throw new UsageException("--search-password-file: " + passwordFile + " cannot be read");
        }
    }
}
