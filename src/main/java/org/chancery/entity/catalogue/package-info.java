/** The catalogue that ships with the program: how it is made and how it is read. */
@NullMarked
package org.chancery.entity.catalogue;

import org.jspecify.annotations.NullMarked;
