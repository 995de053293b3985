import { Component, type ReactNode } from 'react';
import { Problem, problemOfThrown } from '../../api/problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface Props {
  children: ReactNode;
}

/** A part that could not be loaded (a broken line) is told apart from a mistake of ours. */
function problemOf(thrown: unknown): Problem {
  const isImport = thrown instanceof TypeError && /import|fetch/i.test(thrown.message);
  return isImport ? problemOfThrown(thrown, navigator.onLine) : new Problem('fault');
}

/** Says what happened where a page could not be drawn, instead of an empty tab. React wants a class for this. */
export class FailureBoundary extends Component<Props, { problem: Problem | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { problem: problemOf(thrown) };
  }

  override render() {
    const { problem } = this.state;
    return problem ? <ProblemNotice problem={problem} onRetry={() => window.location.reload()} /> : this.props.children;
  }
}
