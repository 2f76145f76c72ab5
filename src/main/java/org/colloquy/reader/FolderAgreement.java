package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.reader.transcript.folder.FoundForms;
import org.colloquy.text.file.FilePath;

/** Agreement of the files in each folder, for those beside them that are too thin alone. */
final class FolderAgreement {
    private FolderAgreement() {}

    /**
     * Returns what may settle thin files, by their names.
     *
     * @param alone the readings of files of which each was read alone
     */
    static Map<String, FolderForm> of(Collection<InterviewReading> alone) {
        Map<String, List<FoundForms>> folders = new TreeMap<>();
        alone.stream()
                .filter(one -> one.forms().isThin())
                .forEach(one -> folders.put(FilePath.folder(one.file()), new ArrayList<>()));
        if (folders.isEmpty()) {
            return Map.of();
        }
        alone.forEach(
                one -> {
                    List<FoundForms> beside = folders.get(FilePath.folder(one.file()));
                    if (beside != null) {
                        beside.add(one.forms());
                    }
                });
        Map<String, FolderForm> agreed = new TreeMap<>();
        folders.forEach((folder, forms) -> agreed.put(folder, FolderForm.of(forms)));
        Map<String, FolderForm> settled = new TreeMap<>();
        for (InterviewReading one : alone) {
            FolderForm form = agreed.get(FilePath.folder(one.file()));
            if (form != null && form.maySettle(one.forms())) {
                settled.put(one.file(), form);
            }
        }
        return settled;
    }
}
