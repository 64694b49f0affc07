// What can be said of elements of a page: visible, focused, named.
import '@testing-library/jest-dom/jest-globals';
