/** When, where, how much and who says so. */
@NullMarked
package org.chancery.event.detail;

import org.jspecify.annotations.NullMarked;
