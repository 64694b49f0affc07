// Matchers for elements of a page: visible, focused, named.
import '@testing-library/jest-dom/jest-globals';
