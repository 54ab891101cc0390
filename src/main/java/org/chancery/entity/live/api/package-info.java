/** Speaks with the service, and keeps its answers on disk. */
@NullMarked
package org.chancery.entity.live.api;

import org.jspecify.annotations.NullMarked;
