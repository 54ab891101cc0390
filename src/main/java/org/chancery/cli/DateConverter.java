package org.chancery.cli;

import java.time.LocalDate;
import org.chancery.article.ArticleException;
import org.chancery.article.WrittenDates;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days on the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return WrittenDates.parse(written);
        } catch (ArticleException none) {
            throw new TypeConversionException(none.reason());
        }
    }
}
