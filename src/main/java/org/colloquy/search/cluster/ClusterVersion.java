package org.colloquy.search.cluster;

import java.util.Map;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import tools.jackson.databind.JsonNode;

/** Version of the program that a cluster is of. */
final class ClusterVersion {
    /** The first that does all that is asked here. */
    private static final int FIRST = 2;

    private ClusterVersion() {}

    /**
     * Returns the first number of the version.
     *
     * @throws ClusterFault if it is no OpenSearch, or too early a version
     */
    static int of(ClusterClient client, Deadline deadline) {
        JsonNode version = client.send("GET", "/", Map.of(), null, deadline).path("version");
        String number = version.path("number").asString("");
        if (!version.path("distribution").asString("").equals("opensearch")) {
            throw new ClusterFault(
                    FaultKind.FOREIGN,
                    "what answers is no OpenSearch" + (number.isEmpty() ? "" : " but " + number));
        }
        int first = first(number);
        if (first < FIRST) {
            throw new ClusterFault(
                    FaultKind.FOREIGN, "the cluster is OpenSearch " + number + "; 2 is needed");
        }
        return first;
    }

    private static int first(String number) {
        String digits = number.replaceAll("\\..*", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
