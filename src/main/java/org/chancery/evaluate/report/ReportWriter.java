package org.chancery.evaluate.report;

import org.chancery.evaluate.Evaluation;

/** A form in which evaluations are written. */
public interface ReportWriter {
    /**
     * The evaluation, ending with a line end.
     *
     * @param cases whether to list what went wrong
     */
    String write(Evaluation evaluation, boolean cases);
}
