package dev.garden.cli.command;

import dev.garden.parser.VaultReader.Publish;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --publish}. */
final class PublishConverter implements ITypeConverter<Publish> {

    @Override
    public Publish convert(String value) {
        return switch (value) {
            case "marked" -> Publish.MARKED;
            case "all" -> Publish.ALL;
            default -> throw new TypeConversionException("it takes marked or all, not \"" + value + '"');
        };
    }
}
