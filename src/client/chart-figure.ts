import { FigureLife } from './figure-life.ts';
import { carryState, showAddress } from './address.ts';

/**
 * A figure with script: tips, walk, controls, sorting. Everything it shows is in the page already; what fails here
 * leaves the drawing and the table as they were built.
 */
class ChartFigure extends HTMLElement {
  private life: FigureLife | undefined;

  connectedCallback(): void {
    this.life ??= new FigureLife(this);
  }
}

customElements.define('chart-figure', ChartFigure);
showAddress();
carryState();
