package org.colloquy.cli.importing;

import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what becomes of tracked changes from the command line. */
final class ChangeChoiceConverter implements ITypeConverter<ChangeChoice> {
    @Override
    public ChangeChoice convert(String value) {
        for (ChangeChoice choice : new ChangeChoice[] {ChangeChoice.ACCEPT, ChangeChoice.REJECT}) {
            if (choice.word().equals(value)) {
                return choice;
            }
        }
        throw new TypeConversionException("it is accept or reject, not \"" + value + "\"");
    }
}
