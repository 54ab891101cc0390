/** Whether an event has happened, will, may, was called off or is denied: read from tense, modality and the words above it. */
@NullMarked
package org.chancery.event.status;

import org.jspecify.annotations.NullMarked;
